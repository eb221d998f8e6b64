internal import FlyingFox
internal import Foundation
internal import Text

/// Answers requests from the present snapshot, and from what the preview adds to it under `/.dossier/`.
struct RequestHandler: HTTPHandler {
    let state: PreviewState
    let hosts: AcceptedHosts

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        // A body is read and dropped, so that it is not taken for the next request of the connection.
        for try await _ in request.bodySequence {}
        guard let host = hosts.accepted(request.headers[.host]) else {
            return .message(.forbidden, "The preview answers to localhost, 127.0.0.1 and [::1] only.")
        }
        guard request.method == .GET || request.method == .HEAD else {
            return .message(.methodNotAllowed, "The preview can be read only.", headers: [.allow: "GET, HEAD"])
        }
        guard let path = RequestPath(target: request.target.path())?.path else {
            return .message(.badRequest, "The path is not one of a site.")
        }
        if let addition = PreviewAddition(path: path) {
            return answer(with: addition, to: request)
        }
        guard let snapshot = await state.builtSnapshot() else {
            return .message(.serviceUnavailable, "The preview is ending.")
        }
        guard let site = snapshot.site else {
            let page = page(Self.faultPage("The site is not built yet", snapshot.faults), of: snapshot, host: host)
            return .content(page, type: ContentType.html, status: .serviceUnavailable, to: request)
        }
        do throws(Faults) {
            return try answer(with: site, path: path, of: snapshot, host: host, to: request)
        } catch {
            let page = page(Self.faultPage("The page cannot be shown", error.diagnostics), of: snapshot, host: host)
            return .content(page, type: ContentType.html, status: .internalServerError, to: request)
        }
    }

    private func answer(with addition: PreviewAddition, to request: HTTPRequest) -> HTTPResponse {
        switch addition {
        case .script: return .content(Array(PreviewScript.script.utf8), type: ContentType.script, to: request)
        case .styles: return .content(Array(PreviewScript.styles.utf8), type: ContentType.style, to: request)
        case .events:
            let headers: HTTPHeaders = HTTPResponse.headers(type: ContentType.events, adding: [.cacheControl: "no-store"])
            return request.method == .HEAD
                ? HTTPResponse(statusCode: .ok, headers: headers)
                : HTTPResponse(statusCode: .ok, headers: headers, body: HTTPBodySequence(from: EventStream(state: state)))
        case .unknown:
            return .message(.notFound, "There is no such part of the preview.")
        }
    }

    private func answer(
        with site: any PreviewSite, path: String, of snapshot: PreviewSnapshot, host: String, to request: HTTPRequest
    ) throws(Faults) -> HTTPResponse {
        let isFolder = path.isEmpty || path.isFolderPath
        let file = isFolder ? path + "index.html" : path
        if let bytes = try site.bytes(for: file) {
            let content = ContentType.isPage(path: file) ? page(bytes, of: snapshot, host: host) : bytes
            return .content(content, type: ContentType.of(path: file), to: request)
        }
        if !isFolder, site.contains(path + "/index.html") {
            let query = request.target.query()
            let location = RequestPath.encoded(path) + "/" + (query.isEmpty ? "" : "?\(query)")
            return .message(.movedPermanently, "The page is a folder.", headers: [.location: location, .cacheControl: "no-cache"])
        }
        let missing = try site.bytes(for: "404.html") ?? Array(Self.missingPage.utf8)
        return .content(page(missing, of: snapshot, host: host), type: ContentType.html, status: .notFound, to: request)
    }

    /// The page with the preview's script in it.
    private func page(_ html: [UInt8], of snapshot: PreviewSnapshot, host: String) -> [UInt8] {
        PreviewScript.inserted(into: html, host: host, session: state.session, version: snapshot.version)
    }

    private static let missingPage = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>No such page</title></head>
        <body><h1>No such page</h1><p>The site has no page here, and no <code>404.html</code> to say so.</p></body></html>

        """

    /// A page in the place of one that there is none of yet.
    private static func faultPage(_ title: String, _ faults: [Diagnostic]) -> [UInt8] {
        let text = faults.map(\.description).joined(separator: "\n\n").htmlEscaped
        return Array("""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>\(title)</title></head>
            <body><h1>\(title)</h1><p>Mend these faults, and it stands here.</p>
            <pre>\(text)</pre></body></html>

            """.utf8)
    }
}

/// What the preview adds to a site, under a folder that no site has.
enum PreviewAddition: String {
    case script = "preview.js"
    case styles = "preview.css"
    case events = "events"
    case unknown = ""

    /// Nil for a path of the site.
    init?(path: String) {
        guard let name = path == ".dossier" ? "" : path.pathBelow(".dossier") else { return nil }
        self = PreviewAddition(rawValue: String(name)) ?? .unknown
    }

    /// The path with its leading slash.
    var path: String { "/.dossier/\(rawValue)" }
}

extension HTTPHeader {
    fileprivate static let allow = HTTPHeader("Allow")
    fileprivate static let ifRange = HTTPHeader("If-Range")
    fileprivate static let contentTypeOptions = HTTPHeader("X-Content-Type-Options")
    fileprivate static let resourcePolicy = HTTPHeader("Cross-Origin-Resource-Policy")
}

extension HTTPResponse {
    /// The headers of every response. A browser asks again each time whether what it keeps still holds, guesses no types, and hands
    /// nothing to pages from elsewhere: what is previewed may not be published yet.
    fileprivate static func headers(type: String, adding additions: [HTTPHeader: String] = [:]) -> HTTPHeaders {
        let common: [HTTPHeader: String] = [
            .contentType: type, .cacheControl: "no-cache", .contentTypeOptions: "nosniff", .resourcePolicy: "same-origin",
        ]
        return HTTPHeaders(common.merging(additions) { $1 })
    }

    /// A sentence for the person who reads the response.
    fileprivate static func message(
        _ status: HTTPStatusCode, _ text: String, headers: [HTTPHeader: String] = [:]
    ) -> HTTPResponse {
        HTTPResponse(
            statusCode: status, headers: Self.headers(type: ContentType.plain, adding: headers),
            body: Data("\(text)\n".utf8))
    }

    /// Content as the request asks for it: whole, in part, its headers alone, or not again.
    fileprivate static func content(
        _ bytes: [UInt8], type: String, status: HTTPStatusCode = .ok, to request: HTTPRequest
    ) -> HTTPResponse {
        let tag = "\"\(SHA256Digest.hex(of: bytes).prefix(32))\""
        var headers: HTTPHeaders = Self.headers(type: type, adding: [.eTag: tag, .acceptRanges: "bytes"])
        let isHead = request.method == .HEAD
        func response(_ status: HTTPStatusCode, _ body: ArraySlice<UInt8>, isEmpty: Bool = isHead) -> HTTPResponse {
            // Said outright, since a response without its body still tells the length.
            headers[.contentLength] = String(body.count)
            let body = isEmpty ? Data() : Data(body)
            return HTTPResponse(statusCode: status, headers: headers, body: HTTPBodySequence(data: body, suggestedBufferSize: 1 << 16))
        }
        guard status == .ok else { return response(status, bytes[...]) }
        if EntityTag.header(request.headers[.ifNoneMatch], names: tag) {
            return response(.notModified, bytes[...], isEmpty: true)
        }
        let isRangeWanted = !isHead && (request.headers[.ifRange].map { $0 == tag } ?? true)
        switch isRangeWanted ? ByteRange(header: request.headers[.range], length: bytes.count) : .whole {
        case .whole:
            return response(.ok, bytes[...])
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
            return response(.partialContent, bytes[range])
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(bytes.count)"
            return response(HTTPStatusCode(416, phrase: "Range Not Satisfiable"), [])
        }
    }
}
