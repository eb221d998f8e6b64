/// What the preview adds to each page: the script that keeps it up to date, and the look of its overlay.
enum PreviewScript {
    /// A classic script, without dependence on the page's own.
    static let script = #"""
        // Part of the preview; a published page does not have it.
        (function () {
          "use strict";
          var own = document.currentScript;
          var session = own.dataset.session;
          var version = Number(own.dataset.version);
          var scrollKey = "dossier-preview-scroll";
          var stream = null;
          var overlay = null;
          var shown = "[]";

          function reload() {
            disconnect();
            try {
              sessionStorage.setItem(scrollKey, JSON.stringify({ page: location.href, x: scrollX, y: scrollY }));
            } catch (error) { /* Without storage the browser's own memory has to do. */ }
            location.reload();
          }

          function restoreScroll() {
            var saved = null;
            try {
              saved = JSON.parse(sessionStorage.getItem(scrollKey));
              sessionStorage.removeItem(scrollKey);
            } catch (error) { /* As above. */ }
            if (!saved || saved.page !== location.href) return;
            function restore() { scrollTo({ left: saved.x, top: saved.y, behavior: "instant" }); }
            restore();
            // Images may have moved the text since.
            if (document.readyState !== "complete") addEventListener("load", restore, { once: true });
          }

          function swapStyles() {
            document.querySelectorAll("link[rel~=stylesheet]").forEach(function (old) {
              var url = new URL(old.href, location.href);
              if (url.origin !== location.origin || old.dataset.dossierStale) return;
              url.searchParams.set("dossier-version", version);
              var fresh = old.cloneNode();
              fresh.href = url.href;
              old.dataset.dossierStale = "true";
              fresh.onload = fresh.onerror = function () { old.remove(); };
              old.after(fresh);
            });
          }

          function element(name, text) {
            var made = document.createElement(name);
            made.textContent = text;
            return made;
          }

          function faultItem(fault) {
            var item = document.createElement("li");
            item.append(element("p", fault.headline));
            if (fault.line) {
              var scalars = Array.from(fault.line);
              var end = fault.indent + fault.width;
              var source = document.createElement("pre");
              source.append(
                scalars.slice(0, fault.indent).join(""),
                element("mark", scalars.slice(fault.indent, end).join("")),
                scalars.slice(end).join("") + "\n" + " ".repeat(fault.indent) + "^" + "~".repeat(Math.max(0, fault.width - 1)));
              item.append(source);
            }
            return item;
          }

          function hideFaults() {
            if (overlay) overlay.remove();
            overlay = null;
          }

          function showFaults(faults) {
            var next = JSON.stringify(faults);
            if (next === shown) return;
            shown = next;
            hideFaults();
            if (faults.length === 0) return;
            overlay = document.createElement("dossier-preview-faults");
            var root = overlay.attachShadow({ mode: "open" });
            var styles = document.createElement("link");
            styles.rel = "stylesheet";
            styles.href = "/.dossier/preview.css";
            var panel = document.createElement("section");
            panel.setAttribute("role", "alert");
            var close = element("button", "Hide");
            close.type = "button";
            close.addEventListener("click", hideFaults);
            var list = document.createElement("ol");
            faults.forEach(function (fault) { list.append(faultItem(fault)); });
            panel.append(
              close,
              element("h1", faults.length === 1 ? "The site could not be built" : "The site could not be built: " + faults.length + " faults"),
              element("p", "Below is the last good page. This note goes when the fault is mended."),
              list);
            root.append(styles, panel);
            document.documentElement.append(overlay);
          }

          function take(message) {
            var state = JSON.parse(message.data);
            if (state.session !== session || version < state.stylesSince || version > state.version) {
              reload();
              return;
            }
            if (version < state.version) {
              version = state.version;
              swapStyles();
            }
            showFaults(state.faults);
          }

          function connect() {
            // A browser opens few connections to one server: a page that nobody sees takes none, and catches up when it is looked at.
            if (stream || document.visibilityState === "hidden") return;
            stream = new EventSource("/.dossier/events");
            stream.onmessage = take;
            stream.onerror = function () {
              if (!stream || stream.readyState !== EventSource.CLOSED) return;
              stream = null;
              setTimeout(connect, 1000);
            };
          }

          function disconnect() {
            if (stream) stream.close();
            stream = null;
          }

          document.addEventListener("visibilitychange", function () {
            if (document.visibilityState === "hidden") disconnect(); else connect();
          });
          document.addEventListener("keydown", function (event) { if (event.key === "Escape") hideFaults(); });
          addEventListener("pagehide", disconnect);
          addEventListener("pageshow", connect);
          restoreScroll();
          connect();
        })();

        """#

    /// The overlay's style sheet, in force within the overlay alone.
    static let styles = """
        :host {
          all: initial;
          position: fixed;
          inset: 0 0 auto 0;
          z-index: 2147483647;
          max-height: 80vh;
          overflow: auto;
          color-scheme: light dark;
          background: Canvas;
          color: CanvasText;
          border-bottom: 4px solid #c62828;
          box-shadow: 0 0 2rem rgb(0 0 0 / 40%);
        }
        section { padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
        h1 { margin: 0; font-size: 1.25rem; }
        p { margin: .25rem 0; overflow-wrap: anywhere; }
        ol { padding-left: 1.5rem; }
        li { margin: 1rem 0; }
        li p { font-weight: 600; }
        pre { margin: .25rem 0; padding: .5rem; overflow-x: auto; border: 1px solid GrayText; font: .875rem/1.4 ui-monospace, monospace; }
        mark { background: none; color: inherit; text-decoration: underline wavy #c62828; }
        button { float: right; font: inherit; padding: .25rem 1rem; }
        @media print { :host { display: none; } }

        """
}
