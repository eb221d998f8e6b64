/// Templates beside those of `diagnosticCases`.
let diagnosticIncludes = [
    "self": #"\(include "self")"#,
    "card": #"<b>\(entity.name)</b>"#,
    "base": #"<main>\(block "main")\(block "side")\(end)\(end)</main>"#,
    "bare": #"<p></p>"#,
    "ring": #"\(layout "ring2")"#,
    "ring2": #"\(layout "ring")"#,
    "laid": #"\(layout "base")x"#,
]

/// A template in one line, and below it everything that is said about it.
let diagnosticCases = #"""
    \(titel)
    templates/page.html:1:3: error: unknown name “titel”
    \(titel)
      ^~~~~

    \(artcle.title)
    templates/page.html:1:3: error: unknown name “artcle”; did you mean “article”?
    \(artcle.title)
      ^~~~~~

    \(article.autor)
    templates/page.html:1:11: error: article has no member “autor”
    \(article.autor)
              ^~~~~

    \(article.outlet.nme)
    templates/page.html:1:18: error: outlet has no member “nme”; did you mean “name”?
    \(article.outlet.nme)
                     ^~~

    \(article.title.coutn)
    templates/page.html:1:17: error: text has no member “coutn”; did you mean “count”?
    \(article.title.coutn)
                    ^~~~~

    \(article.title.joined())
    templates/page.html:1:17: error: “joined” belongs to a list of texts, not to text
    \(article.title.joined())
                    ^~~~~~

    \(article.tags.joined)
    templates/page.html:1:16: error: write “.joined(separator: "…")”
    \(article.tags.joined)
                   ^~~~~~

    \(article.tags.joined(by: ", "))
    templates/page.html:1:16: error: write “.joined(separator: "…")”
    \(article.tags.joined(by: ", "))
                   ^~~~~~

    \(article.title.count())
    templates/page.html:1:17: error: write “.count”
    \(article.title.count())
                    ^~~~~

    \(article.title())
    templates/page.html:1:11: error: “title” is a member and takes no parentheses
    \(article.title())
              ^~~~~

    \(article.tags.enumerated())
    templates/page.html:1:16: error: “enumerated()” stands in a loop alone, as in “for (i, x) in xs.enumerated()”
    \(article.tags.enumerated())
                   ^~~~~~~~~~

    \(article.byline)
    templates/page.html:1:3: error: “article.byline” may be missing; write “?? "…"” behind it, or put it in “if let”
    \(article.byline)
      ^~~~~~~~~~~~~~

    \(article.byline.count)
    templates/page.html:1:3: error: “article.byline” may be missing; write “?.count”, “??”, or put it in “if let”
    \(article.byline.count)
      ^~~~~~~~~~~~~~

    \(article.title?.count)
    templates/page.html:1:3: error: “article.title” is never missing; write “.” for “?.”
    \(article.title?.count)
      ^~~~~~~~~~~~~

    \(article.title ?? "x")
    templates/page.html:1:3: error: “article.title” is never missing, so that “??” has no use
    \(article.title ?? "x")
      ^~~~~~~~~~~~~

    \(article.byline ?? 5)
    templates/page.html:1:21: error: “??” wants text behind it; “5” is a number
    \(article.byline ?? 5)
                        ^

    \(if let t = article.title)\(t)\(end)
    templates/page.html:1:14: error: “if let” asks whether a value is there, and “article.title” always is; write “\(let t = …)”
    \(if let t = article.title)\(t)\(end)
                 ^~~~~~~~~~~~~

    \(if article.byline)x\(end)
    templates/page.html:1:6: error: a condition is a flag; “article.byline” is an optional text; write “article.byline != nil” or “if let”
    \(if article.byline)x\(end)
         ^~~~~~~~~~~~~~

    \(if article.title != nil)x\(end)
    templates/page.html:1:6: error: “article.title” is never missing: only an optional is compared with “nil”, by “==” or “!=”
    \(if article.title != nil)x\(end)
         ^~~~~~~~~~~~~

    \(if article.byline < "x")x\(end)
    templates/page.html:1:6: error: “article.byline” may be missing; write “??” behind it, or put it in “if let”
    \(if article.byline < "x")x\(end)
         ^~~~~~~~~~~~~~

    \(nil)
    templates/page.html:1:3: error: “nil” may be missing; write “?? "…"” behind it, or put it in “if let”
    \(nil)
      ^~~

    \(let x = nil)
    templates/page.html:1:11: error: “nil” alone has no type
    \(let x = nil)
              ^~~

    \(isOpen)
    templates/page.html:1:3: error: a flag has no text; use “if”
    \(isOpen)
      ^~~~~~

    \(article)
    templates/page.html:1:3: error: “article” is an article, which has no text; write one of its members, as in “.title”
    \(article)
      ^~~~~~~

    \(article.tags)
    templates/page.html:1:3: error: a list has no text; use “for”, or “joined(separator:)” where it holds texts
    \(article.tags)
      ^~~~~~~~~~~~

    \(article.outlet)
    templates/page.html:1:3: error: “article.outlet” is an outlet, which has no text; write one of its members, as in “.name”
    \(article.outlet)
      ^~~~~~~~~~~~~~

    \(article.entities.grouped(by: \.count))
    templates/page.html:1:3: error: a list has no text; use “for”, or “joined(separator:)” where it holds texts
    \(article.entities.grouped(by: \.count))
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

    \(if article.title)x\(end)
    templates/page.html:1:6: error: a condition is a flag; “article.title” is text; write “!article.title.isEmpty”
    \(if article.title)x\(end)
         ^~~~~~~~~~~~~

    \(if article.words)x\(end)
    templates/page.html:1:6: error: a condition is a flag; “article.words” is a number; write “article.words > 0”
    \(if article.words)x\(end)
         ^~~~~~~~~~~~~

    \(if article.tags && isOpen)x\(end)
    templates/page.html:1:6: error: “&&” wants a flag; “article.tags” is a list of text
    \(if article.tags && isOpen)x\(end)
         ^~~~~~~~~~~~

    \(if !article.title)x\(end)
    templates/page.html:1:7: error: “!” wants a flag; “article.title” is text
    \(if !article.title)x\(end)
          ^~~~~~~~~~~~~

    \(if article.title == 5)x\(end)
    templates/page.html:1:6: error: text cannot be compared with a number
    \(if article.title == 5)x\(end)
         ^~~~~~~~~~~~~~~~~~

    \(if article.body == "x")x\(end)
    templates/page.html:1:6: error: HTML cannot be compared with text
    \(if article.body == "x")x\(end)
         ^~~~~~~~~~~~~~~~~~~

    \(if isOpen < isClosed)x\(end)
    templates/page.html:1:6: error: flags are compared by “==” and “!=” alone
    \(if isOpen < isClosed)x\(end)
         ^~~~~~~~~~~~~~~~~

    \(if article.date == "2023-02-30")x\(end)
    templates/page.html:1:6: error: an optional day cannot be compared with text; a day is written “"2023-03-20"”
    \(if article.date == "2023-02-30")x\(end)
         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~

    \(for x in article)\(x)\(end)
    templates/page.html:1:12: error: “for” goes through a list; “article” is an article
    \(for x in article)\(x)\(end)
               ^~~~~~~

    \(for (a, b) in article.tags)\(a)\(end)
    templates/page.html:1:8: error: this list wants one name; “for (i, x) in xs.enumerated()” gives the number as well
    \(for (a, b) in article.tags)\(a)\(end)
           ^

    \(for g in article.entities.grouped(by: \.count))x\(end)
    templates/page.html:1:7: error: this list wants two names, as in “for (key, values) in …”
    \(for g in article.entities.grouped(by: \.count))x\(end)
          ^

    \(for (a, b, c) in article.tags)x\(end)
    templates/page.html:1:8: error: this list wants one name; “for (i, x) in xs.enumerated()” gives the number as well
    \(for (a, b, c) in article.tags)x\(end)
           ^

    \(article.tags.sorted(by: \.name))
    templates/page.html:1:29: error: “name” would be a member of text; a path goes through records
    \(article.tags.sorted(by: \.name))
                                ^~~~

    \(for e in article.entities.sorted(by: \.nme))x\(end)
    templates/page.html:1:42: error: entity has no member “nme”; did you mean “name”?
    \(for e in article.entities.sorted(by: \.nme))x\(end)
                                             ^~~

    \(for e in article.entities.sorted(by: \.outlet))x\(end)
    templates/page.html:1:40: error: expected the path of a text, number, day or flag; “\.outlet” is an optional outlet
    \(for e in article.entities.sorted(by: \.outlet))x\(end)
                                           ^~~~~~~~

    \(for e in article.entities.sorted(by: \.outlet.name))x\(end)
    templates/page.html:1:49: error: “name” would be a member of an optional outlet, which may be missing; a path goes through records
    \(for e in article.entities.sorted(by: \.outlet.name))x\(end)
                                                    ^~~~

    \(for e in article.entities.filter(\.name))x\(end)
    templates/page.html:1:36: error: expected the path of a flag; “\.name” is text
    \(for e in article.entities.filter(\.name))x\(end)
                                       ^~~~~~

    \(for e in article.entities.sorted(by: "name"))x\(end)
    templates/page.html:1:40: error: expected the path of a member, as in “\.name”
    \(for e in article.entities.sorted(by: "name"))x\(end)
                                           ^~~~~~

    \(article.words.formatted("d MMMM"))
    templates/page.html:1:27: error: expected “.number” or “.percent”
    \(article.words.formatted("d MMMM"))
                              ^~~~~~~~

    \(article.words.formatted(.roman))
    templates/page.html:1:27: error: expected “.number” or “.percent”
    \(article.words.formatted(.roman))
                              ^~~~~~

    \(if let day)\(day.formatted("d Q"))\(end)
    templates/page.html:1:30: error: “Q” is no part of a day; use d, dd, M, MM, MMM, MMMM, LLLL, yy, yyyy, EEE or EEEE, and put words between “'”
    \(if let day)\(day.formatted("d Q"))\(end)
                                 ^~~~~

    \(if let day)\(day.formatted(article.title))\(end)
    templates/page.html:1:30: error: expected a pattern in quotation marks, as in “"d MMMM yyyy"”
    \(if let day)\(day.formatted(article.title))\(end)
                                 ^~~~~~~~~~~~~

    \(if let day)\(day.formatted("d 'x"))\(end)
    templates/page.html:1:30: error: the “'” in the pattern is never closed
    \(if let day)\(day.formatted("d 'x"))\(end)
                                 ^~~~~~

    \(article.title.prefix("x"))
    templates/page.html:1:24: error: expected a number; “"x"” is text
    \(article.title.prefix("x"))
                           ^~~

    \(if article.entities.contains("x"))y\(end)
    templates/page.html:1:32: error: a list of entity holds nothing that can be compared
    \(if article.entities.contains("x"))y\(end)
                                   ^~~

    \(\.name)
    templates/page.html:1:3: error: a key path stands as an argument alone, as in “sorted(by: \.name)”
    \(\.name)
      ^~~~~~

    \(.number)
    templates/page.html:1:3: error: an option stands as an argument alone, as in “formatted(.number)”
    \(.number)
      ^~~~~~~

    a\(b
    templates/page.html:1:2: error: “\(” is never closed; put “)” where the statement ends, or write “\\(” for the two characters
    a\(b
     ^~

    \()
    templates/page.html:1:3: error: nothing stands between “\(” and “)”
    \()
      ^

    \(article.)
    templates/page.html:1:11: error: expected the name of a member, found “)”
    \(article.)
              ^

    \(article.title article)
    templates/page.html:1:17: error: expected “)” after the value, found “article”
    \(article.title article)
                    ^~~~~~~

    \(article.title ?? )
    templates/page.html:1:20: error: expected a value, found “)”
    \(article.title ?? )
                       ^

    \(1 == 2 == 3)
    templates/page.html:1:10: error: comparisons do not chain; join two with “&&”
    \(1 == 2 == 3)
             ^~

    \("abc)
    templates/page.html:1:3: error: the text is never closed; put “"” at its end
    \("abc)
      ^~~~~

    \("a\q")
    templates/page.html:1:5: error: unknown escape; a backslash is written “\\”
    \("a\q")
        ^~

    \("\u{zz}")
    templates/page.html:1:4: error: unknown escape; a character is written “\u{2014}”
    \("\u{zz}")
       ^~

    \("\u{}")
    templates/page.html:1:4: error: unknown escape; a character is written “\u{2014}”
    \("\u{}")
       ^~

    \("\u{+41}")
    templates/page.html:1:4: error: unknown escape; a character is written “\u{2014}”
    \("\u{+41}")
       ^~

    \("\u{41")
    templates/page.html:1:4: error: unknown escape; a character is written “\u{2014}”
    \("\u{41")
       ^~

    \("\u{000000041}")
    templates/page.html:1:4: error: unknown escape; a character is written “\u{2014}”
    \("\u{000000041}")
       ^~

    \("\u{D800}")
    templates/page.html:1:4: error: unknown escape; a character is written “\u{2014}”
    \("\u{D800}")
       ^~

    \("\u41")
    templates/page.html:1:4: error: unknown escape; a character is written “\u{2014}”
    \("\u41")
       ^~

    \("\(x)")
    templates/page.html:1:4: error: a text in a template has no interpolation of its own
    \("\(x)")
       ^~

    \('a')
    templates/page.html:1:3: error: “'” has no meaning here; a text stands between two “"”
    \('a')
      ^

    \(a & b)
    templates/page.html:1:5: error: “&” has no meaning here; “and” is written “&&”
    \(a & b)
        ^

    \(/* x)
    templates/page.html:1:3: error: the comment is never closed; put “*/” at its end
    \(/* x)
      ^~

    \(99999999999999999999)
    templates/page.html:1:3: error: the number is too large
    \(99999999999999999999)
      ^~~~~~~~~~~~~~~~~~~~

    \(article?)
    templates/page.html:1:11: error: expected “.” after “?”
    \(article?)
              ^

    \(end)
    templates/page.html:1:1: error: “end” closes nothing; there is no open “if”, “for” or “block”
    \(end)
    ^~~~~~

    \(else)
    templates/page.html:1:1: error: “else” belongs to no “if”
    \(else)
    ^~~~~~~

    \(else if isOpen)
    templates/page.html:1:1: error: “else if” belongs to no “if”
    \(else if isOpen)
    ^~~~~~~~~~~~~~~~~

    \(if isOpen)a\(else)b\(else)c\(end)
    templates/page.html:1:22: error: “else” after the “else” of this “if”
    \(if isOpen)a\(else)b\(else)c\(end)
                         ^~~~~~~

    \(if isOpen)a\(else)b\(else if isOpen)c\(end)
    templates/page.html:1:22: error: “else if” after the “else” of this “if”
    \(if isOpen)a\(else)b\(else if isOpen)c\(end)
                         ^~~~~~~~~~~~~~~~~

    \(for x in nothing)\(else if isOpen)\(end)
    templates/page.html:1:20: error: “else if” belongs to no “if”; this is a “for”
    \(for x in nothing)\(else if isOpen)\(end)
                       ^~~~~~~~~~~~~~~~~

    \(block "x")\(else)\(end)
    templates/page.html:1:13: error: “else” belongs to no “if”; this is a “block”
    \(block "x")\(else)\(end)
                ^~~~~~~

    \(if isOpen)
    templates/page.html:1:1: error: this “if” has no “\(end)”
    \(if isOpen)
    ^~~~~~~~~~~~

    \(for x in nothing)
    templates/page.html:1:1: error: this “for” has no “\(end)”
    \(for x in nothing)
    ^~~~~~~~~~~~~~~~~~~

    \(block "x")
    templates/page.html:1:1: error: this “block” has no “\(end)”
    \(block "x")
    ^~~~~~~~~~~~

    \(if)x\(end)
    templates/page.html:1:5: error: expected a value, found “)”
    \(if)x\(end)
        ^

    \(if article.byline = "x")y\(end)
    templates/page.html:1:21: error: “=” binds a name after “let”; a comparison is written “==”
    \(if article.byline = "x")y\(end)
                        ^

    \(for x of nothing)y\(end)
    templates/page.html:1:9: error: expected “in”, found “of”; a loop is written “for x in xs”
    \(for x of nothing)y\(end)
            ^~

    \(for in nothing)\(end)
    templates/page.html:1:10: error: expected “in”, found “nothing”; a loop is written “for x in xs”
    \(for in nothing)\(end)
             ^~~~~~~

    \(let x)
    templates/page.html:1:8: error: expected “=”, found “)”
    \(let x)
           ^

    \(let = 5)
    templates/page.html:1:7: error: expected a name after “let”, found “=”
    \(let = 5)
          ^

    \(end if)
    templates/page.html:1:1: error: “end” closes nothing; there is no open “if”, “for” or “block”
    \(end if)
    ^~~~~~~~~
    templates/page.html:1:7: error: expected “)” after “end”, found “if”
    \(end if)
          ^~

    \(endif)
    templates/page.html:1:1: error: “end” closes nothing; there is no open “if”, “for” or “block”
    \(endif)
    ^~~~~~~~
    templates/page.html:1:3: error: “endif” is no statement; write “\(end)”
    \(endif)
      ^~~~~

    \(elif isOpen)
    templates/page.html:1:3: error: “elif” is no statement; write “\(else if …)”
    \(elif isOpen)
      ^~~~

    \(unless isOpen)
    templates/page.html:1:3: error: “unless” is no statement; write “\(if !…)”
    \(unless isOpen)
      ^~~~~~

    \(include card)
    templates/page.html:1:11: error: expected the name of a template, as in “include "card"”, found “card”
    \(include card)
              ^~~~

    \(include "card" entity: 5)
    templates/page.html:1:18: error: expected “)” after the include, found “entity”
    \(include "card" entity: 5)
                     ^~~~~~

    \(include "card", 5)
    templates/page.html:1:19: error: an argument of an include has a name, as in “include "card", entity: person”
    \(include "card", 5)
                      ^

    \(block main)\(end)
    templates/page.html:1:9: error: expected the name of a block, as in “block "main"”, found “main”
    \(block main)\(end)
            ^~~~

    \(layout base)
    templates/page.html:1:10: error: expected the name of a layout, as in “layout "main"”, found “base”
    \(layout base)
             ^~~~

    \(include "crad")
    templates/page.html:1:11: error: there is no template “crad”; did you mean “card”?
    \(include "crad")
              ^~~~~~

    \(include "self")
    templates/self.html:1:11: error: the includes go round in a circle: “self” → “self” (in the page “page”)
    \(include "self")
              ^~~~~~

    \(include "card")
    templates/card.html:1:6: error: unknown name “entity”; give it to the include, as in “include "card", entity: …” (in the page “page”)
    <b>\(entity.name)</b>
         ^~~~~~

    \(include "card", entity: article.entities.first)
    templates/card.html:1:6: error: “entity” may be missing; write “?.name”, “??”, or put it in “if let” (in the page “page”)
    <b>\(entity.name)</b>
         ^~~~~~

    \(include "card", entity: article.outlet, open: isOpen)
    templates/page.html:1:43: error: “card” uses no argument “open”
    \(include "card", entity: article.outlet, open: isOpen)
                                              ^~~~

    x\(layout "base")
    templates/page.html:1:2: error: “layout” stands at the top of a template
    x\(layout "base")
     ^~~~~~~~~~~~~~~~

    \(layout "bsae")
    templates/page.html:1:10: error: there is no template “bsae”; did you mean “base”?
    \(layout "bsae")
             ^~~~~~

    \(layout "ring")
    templates/ring2.html:1:10: error: the layouts go round in a circle: “ring” is below this template already
    \(layout "ring")
             ^~~~~~

    \(layout "base")\(layout "base")
    templates/page.html:1:17: error: a template has one layout
    \(layout "base")\(layout "base")
                    ^~~~~~~~~~~~~~~~

    \(include "laid")
    templates/laid.html:1:10: error: an include has no layout (in the page “page”)
    \(layout "base")x
             ^~~~~~

    \(layout "base")\(block "mian")x\(end)
    templates/page.html:1:25: error: the block “mian” has no place in “base”; did you mean “main”?
    \(layout "base")\(block "mian")x\(end)
                            ^~~~~~

    \(layout "bare")x
    templates/page.html:1:17: error: “bare” has no block “main”, in which this would stand
    \(layout "bare")x
                    ^

    \(layout "base")\(block "main")x\(end)y
    templates/page.html:1:39: error: this stands outside the blocks and would be lost; move it into the block “main”
    \(layout "base")\(block "main")x\(end)y
                                          ^

    \(layout "base")\(block "main")x\(end)\(block "main")y\(end)
    templates/page.html:1:47: error: “page” has two blocks “main”
    \(layout "base")\(block "main")x\(end)\(block "main")y\(end)
                                                  ^~~~~~

    \(layout "base")\(block "side")x\(end)\(block "main")y\(end)
    templates/page.html:1:25: error: the block “side” has no place in “base”
    \(layout "base")\(block "side")x\(end)\(block "main")y\(end)
                            ^~~~~~

    <p \(article.title)>
    templates/page.html:1:6: error: nothing is interpolated into a tag but the values of its attributes, in quotation marks
    <p \(article.title)>
         ^~~~~~~~~~~~~

    <p \(if isOpen)hidden\(else)title="x"\(end)id="y">
    templates/page.html:1:44: error: the branches of the statement before this leave the tag in different places; put a space here
    <p \(if isOpen)hidden\(else)title="x"\(end)id="y">
                                               ^

    <\(article.title)>
    templates/page.html:1:4: error: nothing is interpolated into the name of a tag; “<” as text is written “&lt;”
    <\(article.title)>
       ^~~~~~~~~~~~~

    </\(article.title)>
    templates/page.html:1:5: error: nothing is interpolated into the name of a tag; “<” as text is written “&lt;”
    </\(article.title)>
        ^~~~~~~~~~~~~

    <a\(article.title)>
    templates/page.html:1:5: error: nothing is interpolated into the name of a tag; “<” as text is written “&lt;”
    <a\(article.title)>
        ^~~~~~~~~~~~~

    <a \(article.title)="x">
    templates/page.html:1:6: error: nothing is interpolated into a tag but the values of its attributes, in quotation marks
    <a \(article.title)="x">
         ^~~~~~~~~~~~~

    <a x=\(article.title)>
    templates/page.html:1:8: error: put quotation marks around the value: x="\(…)"
    <a x=\(article.title)>
           ^~~~~~~~~~~~~

    <a x=y\(article.title)>
    templates/page.html:1:9: error: put quotation marks around the value: x="\(…)"
    <a x=y\(article.title)>
            ^~~~~~~~~~~~~

    <!-- \(article.title) -->
    templates/page.html:1:8: error: nothing is interpolated into a comment
    <!-- \(article.title) -->
           ^~~~~~~~~~~~~

    <!doctype \(article.title)>
    templates/page.html:1:13: error: nothing is interpolated into a comment
    <!doctype \(article.title)>
                ^~~~~~~~~~~~~

    <!--> \(article.title) --> <!-- \(article.title) -->
    templates/page.html:1:35: error: nothing is interpolated into a comment
    <!--> \(article.title) --> <!-- \(article.title) -->
                                      ^~~~~~~~~~~~~

    <script>\(article.title)</script>
    templates/page.html:1:11: error: nothing is interpolated into a script; put the value into a “data-” attribute and read it from there
    <script>\(article.title)</script>
              ^~~~~~~~~~~~~

    <script>\(data)</script>
    templates/page.html:1:11: error: nothing is interpolated into a script; put the value into a “data-” attribute and read it from there
    <script>\(data)</script>
              ^~~~

    <script type="text/javascript">\(data)</script>
    templates/page.html:1:34: error: nothing is interpolated into a script; put the value into a “data-” attribute and read it from there
    <script type="text/javascript">\(data)</script>
                                     ^~~~

    <script type="application/json">\(article.title)</script>
    templates/page.html:1:35: error: text cannot stand in a script of JSON; only a member of type JSON may
    <script type="application/json">\(article.title)</script>
                                      ^~~~~~~~~~~~~

    <script type="application/json" type="x"><\(data)</script>
    templates/page.html:1:45: error: “<” right before a value could close “<script>”
    <script type="application/json" type="x"><\(data)</script>
                                                ^~~~

    <script type="x" type="application/json">\(data)</script>
    templates/page.html:1:44: error: nothing is interpolated into a script; put the value into a “data-” attribute and read it from there
    <script type="x" type="application/json">\(data)</script>
                                               ^~~~

    <script type type="application/json">\(data)</script>
    templates/page.html:1:40: error: nothing is interpolated into a script; put the value into a “data-” attribute and read it from there
    <script type type="application/json">\(data)</script>
                                           ^~~~

    <script\(if isOpen) type="application/json"\(end)>\(data)</script>
    templates/page.html:1:53: error: nothing is interpolated into a script; put the value into a “data-” attribute and read it from there
    <script\(if isOpen) type="application/json"\(end)>\(data)</script>
                                                        ^~~~

    <script><!-- \(data)</script>
    templates/page.html:1:12: error: “<!--” in a script changes where the script ends
    <script><!-- \(data)</script>
               ^

    \(data)
    templates/page.html:1:3: error: JSON may stand in a <script type="application/json"> alone
    \(data)
      ^~~~

    <p title="\(data)">
    templates/page.html:1:13: error: JSON may stand in a <script type="application/json"> alone
    <p title="\(data)">
                ^~~~

    <style>\(article.title)</style>
    templates/page.html:1:10: error: nothing is interpolated into <style>
    <style>\(article.title)</style>
             ^~~~~~~~~~~~~

    <p style="color:\(article.title)">
    templates/page.html:1:19: error: nothing is interpolated into “style”: it is style
    <p style="color:\(article.title)">
                      ^~~~~~~~~~~~~

    <p onclick="x(\(article.title))">
    templates/page.html:1:17: error: nothing is interpolated into “onclick”: it runs as a script
    <p onclick="x(\(article.title))">
                    ^~~~~~~~~~~~~

    <p ONCLICK="\(article.words)">
    templates/page.html:1:15: error: nothing is interpolated into “onclick”: it runs as a script
    <p ONCLICK="\(article.words)">
                  ^~~~~~~~~~~~~

    <iframe srcdoc="\(article.title)"></iframe>
    templates/page.html:1:19: error: nothing is interpolated into “srcdoc”: it is a document of its own
    <iframe srcdoc="\(article.title)"></iframe>
                      ^~~~~~~~~~~~~

    <a rel="\(article.title)">
    templates/page.html:1:11: error: nothing is interpolated into “rel”: it decides what the element means to a browser
    <a rel="\(article.title)">
              ^~~~~~~~~~~~~

    <base href="\(link)">
    templates/page.html:1:15: error: nothing is interpolated into “href”: it would move every relative address of the page
    <base href="\(link)">
                  ^~~~

    <svg><set to="\(article.title)">
    templates/page.html:1:17: error: nothing is interpolated into “to”: it decides what the element means to a browser
    <svg><set to="\(article.title)">
                    ^~~~~~~~~~~~~

    <svg xmlns:x="\(article.title)">
    templates/page.html:1:17: error: nothing is interpolated into “xmlns:x”: it decides what the element means to a browser
    <svg xmlns:x="\(article.title)">
                    ^~~~~~~~~~~~~

    <meta http-equiv="refresh" content="0;url=\(link)">
    templates/page.html:1:45: error: nothing is interpolated into the “content” of a “meta” with “http-equiv”: it could send the reader elsewhere
    <meta http-equiv="refresh" content="0;url=\(link)">
                                                ^~~~

    <meta content="\(link)" http-equiv="refresh">
    templates/page.html:1:35: error: nothing is interpolated into the “content” of a “meta” with “http-equiv”: it could send the reader elsewhere
    <meta content="\(link)" http-equiv="refresh">
                                      ^

    <script type="\(article.title)"></script>
    templates/page.html:1:17: error: nothing is interpolated into “type”: it decides what the element means to a browser
    <script type="\(article.title)"></script>
                    ^~~~~~~~~~~~~

    <p title="\(article.body)">
    templates/page.html:1:13: error: HTML cannot stand in an attribute; it may stand between tags alone
    <p title="\(article.body)">
                ^~~~~~~~~~~~

    <title>\(article.body)</title>
    templates/page.html:1:10: error: HTML cannot stand in <title>, which shows text alone
    <title>\(article.body)</title>
             ^~~~~~~~~~~~

    <title><b>\(article.title)</b></title>
    templates/page.html:1:9: error: a tag inside “<title>” is shown as text; write “&lt;” for “<”
    <title><b>\(article.title)</b></title>
            ^

    <textarea><\(article.title)</textarea>
    templates/page.html:1:14: error: “<” right before a value could close “<textarea>”
    <textarea><\(article.title)</textarea>
                 ^~~~~~~~~~~~~

    <xmp>\(article.title)</xmp>
    templates/page.html:1:8: error: nothing is interpolated into <xmp>
    <xmp>\(article.title)</xmp>
           ^~~~~~~~~~~~~

    <plaintext>\(article.title)
    templates/page.html:1:11: error: “<plaintext>” has no end: everything behind it would be text
    <plaintext>\(article.title)
              ^

    <![CDATA[\(article.title)]]>
    templates/page.html:1:3: error: “<![CDATA[” is a comment in HTML; write the text with “&lt;” and “&amp;”
    <![CDATA[\(article.title)]]>
      ^

    <a href="\(article.title)">
    templates/page.html:1:12: error: a text is no address by itself; use a member of type URL, or write a fixed beginning before it, as in “#\(…)” or “tags/\(…)”
    <a href="\(article.title)">
               ^~~~~~~~~~~~~

    <a href="https://\(article.title)/">
    templates/page.html:1:20: error: nothing is interpolated into the host of an address
    <a href="https://\(article.title)/">
                       ^~~~~~~~~~~~~

    <a href="https://\(link)">
    templates/page.html:1:20: error: nothing is interpolated into the host of an address
    <a href="https://\(link)">
                       ^~~~

    <a href="//\(article.title)/">
    templates/page.html:1:14: error: nothing is interpolated into the host of an address
    <a href="//\(article.title)/">
                 ^~~~~~~~~~~~~

    <a href="javascript:x(\(article.words))">
    templates/page.html:1:25: error: nothing is interpolated into an address of this scheme
    <a href="javascript:x(\(article.words))">
                            ^~~~~~~~~~~~~

    <a href="java&#115;cript:\(article.words)">
    templates/page.html:1:28: error: nothing is interpolated into an address of this scheme
    <a href="java&#115;cript:\(article.words)">
                               ^~~~~~~~~~~~~

    <a href="\(link)\(article.title)">
    templates/page.html:1:19: error: a text right behind an address could name another host; write “/”, “?” or “#” between them
    <a href="\(link)\(article.title)">
                      ^~~~~~~~~~~~~

    <a href="/\(article.title)/\(article.title)">
    templates/page.html:1:30: error: nothing is interpolated into the host of an address
    <a href="/\(article.title)/\(article.title)">
                                 ^~~~~~~~~~~~~

    <a href="/\(link)">
    templates/page.html:1:13: error: an address behind “/” could name another host; leave the “/” out
    <a href="/\(link)">
                ^~~~

    <a href="\(if isOpen)x/\(else)y\(end)\(article.title)">
    templates/page.html:1:40: error: the branches before this leave the address in different places; write “?” or “#” before the text
    <a href="\(if isOpen)x/\(else)y\(end)\(article.title)">
                                           ^~~~~~~~~~~~~

    <img srcset="\(article.title) 2x">
    templates/page.html:1:16: error: a text is no address by itself; use a member of type URL, or write a fixed beginning before it, as in “#\(…)” or “tags/\(…)”
    <img srcset="\(article.title) 2x">
                   ^~~~~~~~~~~~~

    <img srcset="\(link) \(article.title)x">
    templates/page.html:1:24: error: only a number may stand behind an address in “srcset”
    <img srcset="\(link) \(article.title)x">
                           ^~~~~~~~~~~~~

    <img srcset="a b\(link)">
    templates/page.html:1:19: error: only a number may stand behind an address in “srcset”
    <img srcset="a b\(link)">
                      ^~~~

    <p>&\(article.title);
    templates/page.html:1:7: error: the “&” before this begins a character reference; write “&amp;” for “&”
    <p>&\(article.title);
          ^~~~~~~~~~~~~

    <a title="&#\(article.words);">
    templates/page.html:1:15: error: the “&” before this begins a character reference; write “&amp;” for “&”
    <a title="&#\(article.words);">
                  ^~~~~~~~~~~~~

    <a \(if isOpen)href="x"\(else)href="y\(end)>
    templates/page.html:1:4: error: the branches of this “if” end in different places of the HTML: one in the tag “a”, one in the value of “href”
    <a \(if isOpen)href="x"\(else)href="y\(end)>
       ^~~~~~~~~~~~

    <p>\(if isOpen)<a href="x\(end)">
    templates/page.html:1:4: error: the branches of this “if” end in different places of the HTML: one in the value of “href”, one between tags
    <p>\(if isOpen)<a href="x\(end)">
       ^~~~~~~~~~~~

    \(for t in article.tags)<a href="\(end)
    templates/page.html:1:1: error: the body of this “for” begins between tags and ends in the value of “href”: it cannot be repeated
    \(for t in article.tags)<a href="\(end)
    ^~~~~~~~~~~~~~~~~~~~~~~~

    \(for t in article.tags)x\(else)<!--\(end)
    templates/page.html:1:1: error: this “for” and its “else” end in different places of the HTML: one between tags, one in a comment
    \(for t in article.tags)x\(else)<!--\(end)
    ^~~~~~~~~~~~~~~~~~~~~~~~

    <p class="x
    templates/page.html:1:11: error: the page ends in the value of “class”
    <p class="x
              ^

    <script>
    templates/page.html:1:8: error: the page ends inside <script>
    <script>
           ^

    <p>\(if isOpen)<script>\(end)
    templates/page.html:1:4: error: the branches of this “if” end in different places of the HTML: one inside <script>, one between tags
    <p>\(if isOpen)<script>\(end)
       ^~~~~~~~~~~~

    <div><\(if isOpen)b\(else)i\(end)>
    templates/page.html:1:7: error: the branches of this “if” end in different places of the HTML: one in the tag “b”, one in the tag “i”
    <div><\(if isOpen)b\(else)i\(end)>
          ^~~~~~~~~~~~

    <a \(if isOpen)on\(else)x\(end)click="\(article.title)">
    templates/page.html:1:32: error: the branches of the statement before this leave the tag in different places; put a space here
    <a \(if isOpen)on\(else)x\(end)click="\(article.title)">
                                   ^

    <a href="java\(article.title):x">
    templates/page.html:1:30: error: “:” behind a value or a branch could make a scheme of it; write “/”, “?” or “#” before it, or the scheme in full
    <a href="java\(article.title):x">
                                 ^

    <a href="\(link):x">
    templates/page.html:1:17: error: “:” behind a value or a branch could make a scheme of it; write “/”, “?” or “#” before it, or the scheme in full
    <a href="\(link):x">
                    ^
    """#
