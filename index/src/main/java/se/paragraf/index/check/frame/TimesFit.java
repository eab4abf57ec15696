package se.paragraf.index.check.frame;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.ClockTimes;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** A05: the meeting ends after it begins, and adjournments lie inside it. */
public final class TimesFit implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "A05",
              "Sammanträdet slutar efter att det börjar, och ajourneringarna ligger däremellan.",
              "The meeting ends after it starts, and adjournments lie inside it.")
          .practice("Följer av logik")
          .mend("Rätta klockslaget.", "Correct the time.")
          .right(
              "Plats och tid: Kommunhuset, 2024-05-14 klockan 13:00–15:00. Ajournering klockan 14:00–14:15.")
          .wrong(
              "Plats och tid: Kommunhuset, 2024-05-14 klockan 13:00–15:00. Ajournering klockan 15:10–15:25.");

  private static final Pattern PAUSE =
      Pattern.compile(
          "(?:ajourner|paus|uppehåll)\\p{L}*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A meeting that ends before this hour may have begun the evening before. */
  private static final LocalTime NIGHT = LocalTime.of(4, 0);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Prose> fields =
        minutes.frontPage().fields().stream()
            .filter(field -> isAboutTime(minutes, field.label(), field.text()))
            .map(minutes::prose)
            .toList();
    Optional<ClockTimes> meeting =
        fields.stream()
            .filter(prose -> !PAUSE.matcher(prose.heading()).find())
            .flatMap(prose -> ClockTimes.in(prose.text()).stream().filter(t -> !isPause(prose, t)))
            .findFirst()
            .filter(times -> times.to().isPresent());
    if (meeting.isEmpty()) {
      return Answer.skipped(
          "Början och slut är inte båda angivna.", "Start and end are not both stated.");
    }
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : fields) {
      for (ClockTimes times : ClockTimes.in(prose.text())) {
        boolean pause = isPause(prose, times) || PAUSE.matcher(prose.heading()).find();
        wrong(prose, times, pause, meeting.get()).ifPresent(findings::add);
      }
    }
    return Answer.of(Stream.concat(findings.stream(), pausesInText(minutes, meeting.get())));
  }

  private static boolean isAboutTime(Minutes minutes, String label, String text) {
    return minutes.frontPage().placeAndTime().filter(text::equals).isPresent()
        || PAUSE.matcher(label).find()
        || label.toLowerCase(java.util.Locale.ROOT).startsWith("sammanträdestid");
  }

  /** The nearest word before the time that says what it is, is a pause. */
  private static boolean isPause(Prose prose, ClockTimes times) {
    String before = prose.text().substring(0, times.start());
    Matcher pause = PAUSE.matcher(before);
    int last = -1;
    while (pause.find()) {
      last = pause.start();
    }
    return last >= 0;
  }

  private static Optional<Finding> wrong(
      Prose prose, ClockTimes times, boolean pause, ClockTimes meeting) {
    if (times.to().isPresent() && !endsAfter(times)) {
      return Optional.of(
          finding(prose, times, "Sluttiden ligger före starttiden.", "It ends before it starts."));
    }
    if (!pause || !endsAfter(meeting) || isInside(times, meeting)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            prose,
            times,
            "Ajourneringen ligger utanför sammanträdet %s–%s."
                .formatted(meeting.from(), meeting.to().orElseThrow()),
            "The adjournment lies outside the meeting %s–%s."
                .formatted(meeting.from(), meeting.to().orElseThrow())));
  }

  private static boolean endsAfter(ClockTimes times) {
    LocalTime to = times.to().orElseThrow();
    return to.isAfter(times.from()) || to.isBefore(NIGHT);
  }

  private static boolean isInside(ClockTimes times, ClockTimes meeting) {
    LocalTime end = meeting.to().orElseThrow();
    boolean overnight = end.isBefore(meeting.from());
    return !times.from().isBefore(meeting.from())
        && (overnight || !times.to().orElse(times.from()).isAfter(end));
  }

  private static Stream<Finding> pausesInText(Minutes minutes, ClockTimes meeting) {
    return minutes.matters().stream()
        .flatMap(matter ->
            matter.sentences().stream()
                .filter(s -> s.text().toLowerCase(java.util.Locale.ROOT).contains("ajourner"))
                .flatMap(sentence ->
                    ClockTimes.in(sentence.text()).stream()
                        .filter(t -> t.to().isPresent() || !t.from().equals(LocalTime.MIN))
                        .flatMap(times ->
                            wrong(
                                new Prose(
                                    "",
                                    sentence.in().role(),
                                    sentence.text(),
                                    sentence.place().region().stream().toList()),
                                times,
                                true,
                                meeting)
                                .stream()))
                .map(finding -> finding.inParagraph(matter.number())));
  }

  private static Finding finding(Prose prose, ClockTimes times, String swedish, String english) {
    int from = Math.max(0, prose.text().lastIndexOf('.', times.start()) + 1);
    return Finding.of(
        SHEET, Words.of(swedish, english), prose.place(Math.min(from, times.start()), times.end()));
  }
}
