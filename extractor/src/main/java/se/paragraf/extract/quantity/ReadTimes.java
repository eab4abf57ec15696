package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.Span;

/** Finds the times named in a sentence. */
final class ReadTimes {

  /** In order; what an earlier rule has read, a later one leaves alone. */
  private static final List<List<TimeRule>> RULES =
      List.of(RelativeTimes.WITH_YEAR, CalendarTimes.RULES, RelativeTimes.WITHOUT_YEAR);

  /** In the order of the text, not overlapping. */
  List<TimeMention> read(String sentence, Setting setting) {
    String lower = HintedPattern.lower(sentence);
    List<TimeMention> times = new ArrayList<>();
    for (List<TimeRule> family : RULES) {
      for (TimeRule rule : family) {
        rule.pattern().in(lower).forEach(found -> add(found, rule, setting, times));
      }
    }
    times.sort(Comparator.comparingInt(time -> time.span().from()));
    return List.copyOf(times);
  }

  private static void add(
      MatchResult found, TimeRule rule, Setting setting, List<TimeMention> times) {
    Span span = new Span(found.start(), found.end());
    if (times.stream().noneMatch(time -> time.span().overlaps(span))) {
      rule.reader()
          .read(found, setting)
          .ifPresent(read -> times.add(new TimeMention(span, read.period(), read.kind())));
    }
  }
}
