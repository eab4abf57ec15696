package se.paragraf.cli.output;

import java.util.Locale;

/** A page that needs no other file, to read in a browser and to print. */
final class HtmlPage {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.3rem; } h2 { font-size: 1.1rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-bottom: 0; }
      p { margin-top: .3rem; }
      ins { background: #cfeacf; color: #0b3d0b; text-decoration: underline; }
      del { background: #f6d0cd; color: #5c1410; }
      blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid #b58900; }
      img { max-width: 100%; border: 1px solid #999; }
      .error { color: #b00020; } .warning { color: #8a5a00; } .info { color: #30506b; }
      @media (prefers-color-scheme: dark) { .error { color: #ff8a80; } .warning { color: #ffcc66; } .info { color: #9cc4e4; } }
      @media print { body { margin: 0; max-width: none; } }
      """;

  private HtmlPage() {}

  /**
   * The page.
   *
   * @param body its content, escaped already
   */
  static String of(Locale language, String title, String body) {
    return "<!doctype html>\n<html lang=\""
        + language.getLanguage()
        + "\">\n<head><meta charset=\"utf-8\"><title>"
        + escape(title)
        + "</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n"
        + STYLE
        + "</style></head>\n<body>\n"
        + body
        + "</body>\n</html>";
  }

  /** Text that may hold anything, made harmless. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
