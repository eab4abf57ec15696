package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.Adjournment;

/** Reads when a meeting took breaks: {@code ajournering kl. 14.05–14.20}. */
public final class ReadAdjournments {

  private static final String TIME = "(\\d{1,2})[.:](\\d{2})";
  private static final String UNTIL =
      "\\s*(?:[-–—]|till|och|,)+\\s*(?:(?:mötet |sammanträdet )?(?:återupptas|återupptogs|återupptas igen|återsamlas)\\s*)?(?:kl(?:ockan|\\.)?\\s*)?";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)ajourner\\p{L}*[^.\\d]{0,50}(?:kl\\.)?[^.\\d]{0,10}"
              + TIME
              + "(?:"
              + UNTIL
              + TIME
              + ")?");
  private static final Pattern BEFORE =
      Pattern.compile("(?iu)" + TIME + UNTIL + TIME + "[^.\\d]{0,20}ajourner");

  /**
   * @param pages of the minutes
   */
  public List<Adjournment> read(List<PageLayout> pages) {
    List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    List<Adjournment> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().toLowerCase(java.util.Locale.ROOT).contains("ajourner")) {
        adjournment(lines, i)
            .filter(each ->
                found.stream()
                    .noneMatch(
                        known -> known.from().equals(each.from()) && known.to().equals(each.to())))
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The times may stand on the line after the word. */
  private static Optional<Adjournment> adjournment(List<Line> lines, int at) {
    List<Line> near = lines.subList(at, Math.min(lines.size(), at + 2));
    String text = PlacedText.of(near).text();
    Matcher before = BEFORE.matcher(lines.get(at).text());
    Matcher after = AFTER.matcher(text);
    if (after.find()) {
      return Optional.of(adjournment(after, lines.get(at)));
    }
    return before.find() ? Optional.of(adjournment(before, lines.get(at))) : Optional.empty();
  }

  private static Adjournment adjournment(Matcher times, Line line) {
    Optional<String> to =
        Optional.ofNullable(times.group(3)).map(hour -> time(hour, times.group(4)));
    return new Adjournment(time(times.group(1), times.group(2)), to, Optional.of(line.region()));
  }

  private static String time(String hour, String minute) {
    return (hour.length() == 1 ? "0" : "") + hour + ":" + minute;
  }
}
