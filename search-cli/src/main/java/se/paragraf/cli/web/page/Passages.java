package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.index.search.Highlight;

/** Text with marked words, cut at word ends where it is long. */
final class Passages {

  private static final int BEFORE_THE_FIRST_MARK = 90;

  private final Protection protection;

  Passages(Protection protection) {
    this.protection = protection;
  }

  /**
   * A stretch of a text round the first marked word.
   *
   * @param from first character that may be shown
   * @param most how many characters are shown, about
   */
  Html excerpt(String text, List<Highlight> marks, int from, int most) {
    int first =
        marks.stream()
            .mapToInt(Highlight::start)
            .filter(start -> start >= from)
            .findFirst()
            .orElse(from);
    int start =
        text.length() - from <= most || first - from < most / 2 ? from : wordStart(text, first);
    int end = Math.min(text.length(), start + most);
    if (end < text.length()) {
      end = Math.max(start + 1, text.lastIndexOf(' ', end));
    }
    return Html.all(
        text(start > from ? "… " : ""),
        marked(text, marks, start, end),
        text(end < text.length() ? " …" : ""));
  }

  private static int wordStart(String text, int first) {
    return text.indexOf(' ', Math.max(0, first - BEFORE_THE_FIRST_MARK)) + 1;
  }

  /** The text from {@code start} to {@code end} with its marks; numbers of persons blacked out. */
  Html marked(String text, List<Highlight> marks, int start, int end) {
    String safe = protection.mask(text);
    List<Html> pieces = new ArrayList<>();
    int at = start;
    for (Highlight mark : marks) {
      if (mark.start() >= at && mark.end() <= end) {
        pieces.add(text(flat(safe.substring(at, mark.start()))));
        pieces.add(el("mark", text(safe.substring(mark.start(), mark.end()))));
        at = mark.end();
      }
    }
    pieces.add(text(flat(safe.substring(at, end))));
    return Html.all(pieces);
  }

  private static String flat(String text) {
    return text.replace('\n', ' ');
  }
}
