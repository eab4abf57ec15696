package se.paragraf.index.check.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.ParagraphSet;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.FrontPage.Field;
import se.paragraf.model.FrontPage.ParagraphRange;
import se.paragraf.model.Notice;

/** A06: the §§ that the front page and the announcement state are those of the body. */
public final class RangeIsTheBody implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "A06",
              "Paragrafintervallet på framsidan och i anslagsbeviset är protokollets första och"
                  + " sista paragraf.",
              "The range of §§ on the front page and in the announcement is that of the record.")
          .practice("Praxis; protokollet får inte motsäga sig självt")
          .ofWholeMinutes()
          .mend("Rätta intervallet.", "Correct the range.")
          .right("Paragrafer: §§ 12–13\n§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31")
          .wrong("Paragrafer: §§ 12–14\n§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31");

  /** A range in words somewhere on the front page, as beside the signatures. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:\\bparagrafer|§§)\\s*(\\d{1,4})\\s*[-–—]\\s*(\\d{1,4})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern OF_PERSON =
      Pattern.compile(
          "ledam|beslutande|ersätt|närvar|frånvar|övriga",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LABEL = Pattern.compile("^(?:paragraf|§)", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Integer> numbers = minutes.numbers();
    Optional<ParagraphRange> front = inForm(minutes).or(() -> minutes.frontPage().paragraphRange());
    Optional<ParagraphSet> announced =
        minutes.frontPage().notice().flatMap(Notice::paragraphs).flatMap(ParagraphSet::parse);
    if (numbers.isEmpty() || front.isEmpty() && announced.isEmpty()) {
      return Answer.skipped("Inget intervall är angivet.", "No range is stated.");
    }
    ParagraphSet body = ParagraphSet.of(numbers);
    List<Finding> findings = new ArrayList<>();
    front
        .filter(range -> range.first() != body.first() || range.last() != body.last())
        .map(range ->
            finding("Framsidan", "The front page", range, body, frontPlace(minutes, range)))
        .ifPresent(findings::add);
    announced
        .filter(set -> set.first() != body.first() || set.last() != body.last())
        .filter(set -> !isOfPart(set, minutes))
        .map(set -> new ParagraphRange(set.first(), set.last()))
        .map(r -> finding("Anslaget", "The announcement", r, body, noticePlace(minutes, r)))
        .ifPresent(findings::add);
    return Answer.of(findings);
  }

  /** The range told in a field of the first page that lists no people. */
  private static Optional<ParagraphRange> inForm(Minutes minutes) {
    return minutes.frontPage().fields().stream()
        .filter(field -> !OF_PERSON.matcher(field.label()).find())
        .filter(field ->
            field.regions().stream()
                .allMatch(r -> minutes.top().filter(t -> t.page() == r.page()).isPresent()))
        .map(field -> IN_WORDS.matcher(field.text()))
        .filter(Matcher::find)
        .map(match ->
            new ParagraphRange(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        .filter(range -> range.last() >= range.first())
        .findFirst();
  }

  /** An announcement of the §§ approved at once names only those. */
  private static boolean isOfPart(ParagraphSet set, Minutes minutes) {
    return minutes
        .frontPage()
        .approvedAtOnce()
        .flatMap(ParagraphSet::parse)
        .filter(atOnce -> atOnce.numbers().containsAll(set.numbers()))
        .isPresent();
  }

  private static Finding finding(
      String swedish, String english, ParagraphRange range, ParagraphSet body, Place place) {
    return Finding.of(
        SHEET,
        Words.of(
            "%s anger §§ %d–%d, men protokollet har §§ %d–%d."
                .formatted(swedish, range.first(), range.last(), body.first(), body.last()),
            "%s states §§ %d–%d, but the record has §§ %d–%d."
                .formatted(english, range.first(), range.last(), body.first(), body.last())),
        place);
  }

  private static Place frontPlace(Minutes minutes, ParagraphRange range) {
    return fields(minutes, range).stream()
        .findFirst()
        .map(minutes::placeOf)
        .or(() ->
            minutes.frontPage().fields().stream()
                .map(minutes::prose)
                .flatMap(prose ->
                    prose
                        .matcher(IN_WORDS)
                        .results()
                        .filter(m -> m.group(2).equals(String.valueOf(range.last())))
                        .map(m -> prose.place(m.start(), m.end())))
                .findFirst())
        .orElse(new Place(range.first() + "–" + range.last(), minutes.top()));
  }

  private static Place noticePlace(Minutes minutes, ParagraphRange range) {
    return fields(minutes, range).stream()
        .reduce((first, last) -> last)
        .map(minutes::placeOf)
        .or(() ->
            minutes
                .frontPage()
                .notice()
                .flatMap(Notice::region)
                .map(region -> new Place(range.first() + "–" + range.last(), region)))
        .orElse(new Place(range.first() + "–" + range.last(), minutes.top()));
  }

  private static List<Field> fields(Minutes minutes, ParagraphRange range) {
    return minutes.frontPage().fields().stream()
        .filter(field -> LABEL.matcher(field.label().strip()).find())
        .filter(field ->
            ParagraphSet.parse(field.text())
                .filter(set -> set.first() == range.first() && set.last() == range.last())
                .isPresent())
        .toList();
  }
}
