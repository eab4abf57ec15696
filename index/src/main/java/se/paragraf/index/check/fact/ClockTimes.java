package se.paragraf.index.check.fact;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of clock time as printed: {@code klockan 13:00–15:20}.
 *
 * @param to empty when only the beginning is printed
 */
public record ClockTimes(LocalTime from, Optional<LocalTime> to, int start, int end) {

  private static final String TIME =
      "(?<![\\d.:-])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?![\\d:]|\\.\\d)";
  private static final Pattern SPAN =
      Pattern.compile(
          TIME
              + "(?:\\s*(?:[-–—]|till|t\\.?o\\.?m\\.?)\\s*(?:kl(?:ockan|\\.)?\\s*)?"
              + TIME.replace("(?<![\\d.:-])", "")
              + ")?");

  public static List<ClockTimes> in(String text) {
    List<ClockTimes> found = new ArrayList<>();
    Matcher matcher = SPAN.matcher(text);
    while (matcher.find()) {
      LocalTime from = time(matcher.group(1), matcher.group(2));
      Optional<LocalTime> to =
          Optional.ofNullable(matcher.group(3)).map(hour -> time(hour, matcher.group(4)));
      found.add(new ClockTimes(from, to, matcher.start(), matcher.end()));
    }
    return List.copyOf(found);
  }

  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
  }
}
