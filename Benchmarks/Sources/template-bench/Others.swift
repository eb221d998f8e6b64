import Mustache
import Stencil

extension Entity: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "url": url
        case "kind": kind
        case "count": count
        case "isSuggested": isSuggested
        default: nil
        }
    }
}

/// The dictionaries that both engines take (Stencil reads `count` as the dictionary's own, so that it is `mentions` there); for Mustache, entities answer by name without reflection, its fastest way.
enum Context {
    static func article(entities: Any) -> [String: Any] {
        let (site, article) = (Data.site, Data.article)
        return [
            "language": site.language, "siteTitle": site.title,
            "sections": site.sections.map { ["name": $0.name, "url": $0.url] as [String: Any] },
            "title": article.title, "byline": article.byline as Any, "day": article.day.description, "outlet": article.outlet,
            "outletURL": article.outletURL, "summary": article.summary, "body": String(decoding: article.body, as: UTF8.self),
            "tags": article.tags, "entities": entities,
        ]
    }

    static func dictionaries(_ entities: [Entity]) -> [[String: Any]] {
        entities.map { ["name": $0.name, "url": $0.url, "kind": $0.kind, "mentions": $0.count, "isSuggested": $0.isSuggested] }
    }
}

struct MustacheEngine {
    let article: MustacheTemplate
    let list: MustacheTemplate

    init() throws {
        article = try MustacheTemplate(string: """
            <!doctype html>
            <html lang="{{language}}">
            <head><title>{{title}} – {{siteTitle}}</title>
            <meta name="description" content="{{summary}}"></head>
            <body>
            <nav>{{#sections}}<a href="{{url}}">{{name}}</a> {{/sections}}</nav>
            <article>
            <h1>{{title}}</h1>
            {{#byline}}<p class="byline">By {{.}}</p>{{/byline}}
            <p><a href="{{outletURL}}">{{outlet}}</a>, {{day}}</p>
            {{{body}}}
            <ul class="tags">{{#tags}}<li>{{.}}</li>{{/tags}}</ul>
            <ul>{{#entities}}
            <li><a href="{{url}}">{{name}}</a> ({{count}})</li>{{/entities}}
            </ul>
            </article>
            </body>
            </html>

            """)
        list = try MustacheTemplate(string: """
            <ul>{{#entities}}
            <li class="{{kind}}"><a href="{{url}}">{{name}}</a> ({{count}}){{#isSuggested}} <em>suggested</em>{{/isSuggested}}</li>{{/entities}}
            </ul>

            """)
    }
}

/// Stencil 0.15 escapes nothing; a filter does it, with the hand-written loop.
struct StencilEngine {
    let article: Stencil.Template
    let list: Stencil.Template

    init() {
        let filters = Extension()
        filters.registerFilter("escape") { value in (value as? String).map(Self.escaped) ?? value }
        let environment = Environment(extensions: [filters])
        article = Stencil.Template(templateString: """
            <!doctype html>
            <html lang="{{ language|escape }}">
            <head><title>{{ title|escape }} – {{ siteTitle|escape }}</title>
            <meta name="description" content="{{ summary|escape }}"></head>
            <body>
            <nav>{% for section in sections %}<a href="{{ section.url|escape }}">{{ section.name|escape }}</a> {% endfor %}</nav>
            <article>
            <h1>{{ title|escape }}</h1>
            {% if byline %}<p class="byline">By {{ byline|escape }}</p>{% endif %}
            <p><a href="{{ outletURL|escape }}">{{ outlet|escape }}</a>, {{ day }}</p>
            {{ body }}
            <ul class="tags">{% for tag in tags %}<li>{{ tag|escape }}</li>{% endfor %}</ul>
            <ul>{% for entity in entities %}
            <li><a href="{{ entity.url|escape }}">{{ entity.name|escape }}</a> ({{ entity.mentions }})</li>{% endfor %}
            </ul>
            </article>
            </body>
            </html>

            """, environment: environment)
        list = Stencil.Template(templateString: """
            <ul>{% for entity in entities %}
            <li class="{{ entity.kind|escape }}"><a href="{{ entity.url|escape }}">{{ entity.name|escape }}</a> ({{ entity.mentions }}){% if entity.isSuggested %} <em>suggested</em>{% endif %}</li>{% endfor %}
            </ul>

            """, environment: environment)
    }

    private static func escaped(_ text: String) -> String {
        var bytes = [UInt8]()
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
