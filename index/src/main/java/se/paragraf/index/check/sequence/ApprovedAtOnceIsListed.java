package se.paragraf.index.check.sequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.ParagraphSet;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Stage;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.FrontPage.Field;
import se.paragraf.model.Severity;

/** B05: §§ approved at once are listed on the front page, with their own day of approval. */
public final class ApprovedAtOnceIsListed implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "B05",
              "Omedelbart justerade paragrafer anges på framsidan, och varje sådan paragraf har sin"
                  + " egen justeringsdag.",
              "§§ approved at once are listed on the front page, each with its own day.")
          .practice("Praxis (omedelbar justering)")
          .ofWholeMinutes()
          .mend(
              "Ange samma omedelbart justerade paragrafer på framsidan och i paragraferna, med dag.",
              "State the same §§ on the front page and in the §§, with the day.")
          .right(
              "Omedelbart justerad: § 13, justerad 2024-05-14\n§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31\nOmedelbar justering: Paragrafen är omedelbart justerad. Den justeras 2024-05-14.")
          .wrong(
              "Omedelbart justerad: § 12, justerad 2024-05-14\n§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31\nOmedelbar justering: Paragrafen är omedelbart justerad. Den justeras 2024-05-14.");

  private static final Pattern AT_ONCE =
      Pattern.compile(
          "omedelbar(?:t|a)? juster|juster\\p{L}* omedelbart|direktjuster",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "§{1,2}\\s*\\d[\\d\\s,–-]*(?:och\\s*\\d+)?|\\d[\\d\\s,–-]*§", Pattern.CASE_INSENSITIVE);

  /** Approval at once means that day, or the night after. */
  private static final int AT_ONCE_DAYS = 3;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Optional<Prose> front = front(minutes);
    Optional<ParagraphSet> listed = front.flatMap(ApprovedAtOnceIsListed::paragraphs);
    List<Finding> findings = new ArrayList<>();
    for (Matter matter : minutes.matters()) {
      boolean here = declared(matter).isPresent();
      boolean there =
          listed.map(set -> set.has(matter.n())).orElse(front.isPresent() && isAlone(minutes));
      if (here && !there) {
        findings.add(unlisted(matter, front, minutes));
      } else if (there && !here) {
        findings.add(undeclared(matter, front.orElseThrow()));
      } else if (here) {
        day(subject, matter, front.orElseThrow()).ifPresent(findings::add);
      }
    }
    listed.ifPresent(set -> strangers(set, minutes, front.orElseThrow(), findings));
    return Answer.of(findings);
  }

  /** A record of nothing but what was approved at once need not say of which §. */
  private static boolean isAlone(Minutes minutes) {
    return minutes.matters().stream().allMatch(matter -> declared(matter).isPresent());
  }

  private static Optional<Prose> front(Minutes minutes) {
    return minutes.frontPage().fields().stream()
        .filter(f -> AT_ONCE.matcher(f.label() + " " + f.text()).find())
        .map(field -> whole(minutes, field))
        .findFirst()
        .or(() ->
            minutes
                .frontPage()
                .approvedAtOnce()
                .map(text ->
                    new Prose(
                        "",
                        se.paragraf.model.Paragraph.SectionRole.OTHER,
                        text,
                        minutes.top().stream().toList())));
  }

  private static Prose whole(Minutes minutes, Field field) {
    return minutes.prose(field);
  }

  /** The §§ named nearest the words; {@code Paragrafer 61-70 (§ 68 omedelbart justerad)}. */
  private static Optional<ParagraphSet> paragraphs(Prose front) {
    String text = front.text();
    var words = AT_ONCE.matcher(text);
    int at = words.find() ? words.start() : 0;
    int open = text.lastIndexOf('(', at);
    int from = at == 0 ? 0 : Math.max(open, text.lastIndexOf('\n', at));
    String near = text.substring(Math.max(0, from));
    return PARAGRAPHS
        .matcher(near)
        .results()
        .flatMap(match -> ParagraphSet.parse(match.group()).stream())
        .reduce((one, other) -> union(one, other))
        .or(() -> ParagraphSet.parse(near));
  }

  private static ParagraphSet union(ParagraphSet one, ParagraphSet other) {
    List<Integer> all = new ArrayList<>(one.numbers());
    all.addAll(other.numbers());
    return ParagraphSet.of(all);
  }

  private static Optional<Place> declared(Matter matter) {
    return matter.find(AT_ONCE);
  }

  private static Finding unlisted(Matter matter, Optional<Prose> front, Minutes minutes) {
    Place place = front.map(Prose::place).orElse(new Place("Paragrafer", minutes.top()));
    return Finding.of(
            SHEET,
            Words.of(
                "§ %d är omedelbart justerad men anges inte så på framsidan.".formatted(matter.n()),
                "§ %d is approved at once, which the front page does not say."
                    .formatted(matter.n())),
            place,
            declared(matter).orElseThrow())
        .inParagraph(matter.number())
        .with(front.isPresent() ? Severity.ERROR : Severity.WARNING);
  }

  private static Finding undeclared(Matter matter, Prose front) {
    return Finding.of(
            SHEET,
            Words.of(
                "Framsidan anger § %d som omedelbart justerad, men paragrafen säger det inte."
                    .formatted(matter.n()),
                "The front page says § %d is approved at once, but the § does not."
                    .formatted(matter.n())),
            front.place(),
            matter.place())
        .inParagraph(matter.number());
  }

  private static void strangers(
      ParagraphSet listed, Minutes minutes, Prose front, List<Finding> findings) {
    listed.numbers().stream()
        .filter(number -> !minutes.numbers().contains(number))
        .map(number ->
            Finding.of(
                SHEET,
                Words.of(
                    "Framsidan anger § %d som omedelbart justerad, men den finns inte."
                        .formatted(number),
                    "The front page says § %d is approved at once, but there is none."
                        .formatted(number)),
                front.place()))
        .forEach(findings::add);
  }

  private static Optional<Finding> day(Subject subject, Matter matter, Prose front) {
    Optional<LocalDate> meeting = subject.date();
    Optional<Integer> year = meeting.map(LocalDate::getYear);
    List<LocalDate> days = new ArrayList<>();
    matter.sentences().stream()
        .filter(s -> s.text().toLowerCase(java.util.Locale.ROOT).contains("juster"))
        .forEach(s -> DateMention.in(s.text(), year).forEach(d -> days.add(d.date())));
    DateMention.in(front.text(), year).forEach(d -> days.add(d.date()));
    if (days.isEmpty() && subject.stage().reaches(Stage.ADJUSTED)) {
      return Optional.of(
          problem(matter, "har ingen egen justeringsdag", "has no day of approval of its own"));
    }
    return days.stream()
        .filter(day -> meeting.filter(held -> isLate(held, day)).isPresent())
        .findFirst()
        .map(day ->
            problem(
                matter,
                "justerades %s, inte i omedelbar anslutning till mötet".formatted(day),
                "was approved on %s, not at once".formatted(day)));
  }

  private static boolean isLate(LocalDate held, LocalDate day) {
    return day.isBefore(held) || day.isAfter(held.plusDays(AT_ONCE_DAYS));
  }

  private static Finding problem(Matter matter, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(
                "Den omedelbart justerade § %d %s.".formatted(matter.n(), swedish),
                "§ %d, approved at once, %s.".formatted(matter.n(), english)),
            declared(matter).orElseThrow())
        .inParagraph(matter.number());
  }
}
