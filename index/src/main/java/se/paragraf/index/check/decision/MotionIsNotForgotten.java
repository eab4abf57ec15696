package se.paragraf.index.check.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.fact.OtherDocuments.Kept;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph;

/** D16: a motion or citizens' proposal is decided within a year, or reported. */
public final class MotionIsNotForgotten implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D16",
              "En motion eller ett medborgarförslag avgörs inom ett år, eller redovisas.",
              "A motion is decided within a year, or reported.")
          .municipalAct("5:35, 6:34")
          .needing(Need.SERIES)
          .mend(
              "Redovisa motionen som obesvarad, eller ta upp den.",
              "Report the motion as pending, or take it up.")
          .right(
              "Organ: Kommunfullmäktige\nTidigare: 2023-09-16 § 8 Motion om lekplatser | KS 2023/31\n§ 9 Motion om lekplatser | KS 2023/31")
          .wrong(
              "Organ: Kommunfullmäktige\nTidigare: 2022-09-16 § 8 Motion om lekplatser | KS 2022/31\n§ 9 Bidrag | KS 2023/32");

  private static final Pattern MOTION =
      Pattern.compile(
          "^(?:anmälan av |ny )?(?:motion|medborgarförslag|e-förslag)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:obesvarade|redovisning (?:av|över)|ej (?:slut)?behandlade|pågående) .{0,20}(?:motion|medborgarförslag)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (subject.date().isEmpty()) {
      return Subject.noDate();
    }
    List<Kept> earlier =
        subject.others().series(minutes.document()).stream()
            .flatMap(document -> document.paragraphs().stream().map(p -> new Kept(document, p)))
            .toList();
    if (earlier.stream().anyMatch(kept -> isReport(kept.paragraph().title().orElse("")))
        || minutes.matters().stream().anyMatch(matter -> isReport(matter.title()))) {
      return Answer.KEPT;
    }
    LocalDate yearAgo = subject.date().get().minusYears(1);
    return Answer.of(
        earlier.stream()
            .filter(kept -> kept.document().meetingDate().orElseThrow().isBefore(yearAgo))
            .filter(kept -> MOTION.matcher(kept.paragraph().title().orElse("")).find())
            .filter(kept -> !returns(kept, earlier, minutes))
            .map(kept -> finding(minutes, kept)));
  }

  private static boolean isReport(String title) {
    return REPORT.matcher(title).find();
  }

  private static boolean returns(Kept motion, List<Kept> earlier, Minutes minutes) {
    boolean later =
        earlier.stream()
            .filter(kept -> kept.document() != motion.document())
            .anyMatch(kept -> sameCase(kept.paragraph(), motion.paragraph()));
    return later
        || minutes.matters().stream().anyMatch(m -> sameCase(m.paragraph(), motion.paragraph()));
  }

  private static boolean sameCase(Paragraph one, Paragraph other) {
    return one.caseNumbers().stream()
        .anyMatch(n -> other.caseNumbers().stream().anyMatch(o -> OtherDocuments.sameCase(n, o)));
  }

  private static Finding finding(Minutes minutes, Kept kept) {
    return Finding.of(
        SHEET,
        Words.of(
            "”%s” (%s) är äldre än ett år och varken avgjord eller redovisad."
                .formatted(kept.paragraph().title().orElse(""), kept.cite()),
            "“%s” (%s) is older than a year, neither decided nor reported."
                .formatted(kept.paragraph().title().orElse(""), kept.cite())),
        minutes.matters().isEmpty()
            ? new Place("", minutes.top())
            : minutes.matters().getFirst().place());
  }
}
