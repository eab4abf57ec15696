package se.paragraf.index.check.decision;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D08: a matter of the assembly was prepared by a committee or board. */
public final class AssemblyMatterIsPrepared implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D08",
              "Ett ärende i fullmäktige är berett av nämnd eller styrelse, om det inte är undantaget.",
              "A matter of the assembly was prepared, unless it is exempt.")
          .municipalAct("5:26–34")
          .needing(Need.OTHER_DOCUMENTS)
          .mend(
              "Ange beredningen, eller varför den inte behövs.",
              "State the preparation, or why none is needed.")
          .right(
              "Organ: Kommunfullmäktige\nAnnat: Kommunstyrelsen 2024-04-16 § 87 Taxa | KS 2024/31\n§ 12 Taxa | KS 2024/31\nBeslut: Kommunfullmäktige antar taxan.")
          .wrong(
              "Organ: Kommunfullmäktige\nAnnat: Kommunstyrelsen 2024-04-16 § 87 Remiss | KS 2024/99\n§ 12 Taxa | KS 2024/31\nBeslut: Kommunfullmäktige antar taxan.");

  private static final Pattern EXEMPT =
      Pattern.compile(
          "\\bval\\b|välj|utse|avsägelse|entledig|revision|ansvarsfrihet|interpellation|fråg[ae]|motion|medborgarförslag"
              + "|brådskande|anmälan|redovisning|meddelande|rapport",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PREPARED =
      Pattern.compile(
          "(?:styrelsen?|nämnden?|utskottet?|beredningen?)s?\\b.{0,80}(?:förslag|föresl|beredning|tillstyrk|protokoll|§)|§ ?\\d+.{0,20}\\b(?:KS|RS|KSAU|RSAU)\\b|\\b(?:KS|RS|KSAU|RSAU|AU)\\b.{0,20}§",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    if (subject.minutes().body().filter(Body::isAssembly).isEmpty()) {
      return Answer.skipped("Gäller fullmäktige.", "Applies to the assembly.");
    }
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> !matter.paragraph().caseNumbers().isEmpty() && !matter.isFormal())
            .filter(matter -> !matter.isOnlyNoted() && !EXEMPT.matcher(matter.title()).find())
            .filter(matter -> !PREPARED.matcher(matter.text()).find())
            .filter(matter -> !isPrepared(subject, matter))
            .map(AssemblyMatterIsPrepared::finding));
  }

  private static boolean isPrepared(Subject subject, Matter matter) {
    return matter.paragraph().caseNumbers().stream()
        .flatMap(number -> subject.others().about(number, subject.minutes().document()).stream())
        .anyMatch(
            kept -> kept.document().body().filter(b -> !new Body(b).isAssembly()).isPresent());
  }

  private static Finding finding(Matter matter) {
    return Finding.of(
            SHEET,
            Words.of(
                "Ingen beredning av %s finns i arkivet eller i texten.".formatted(matter.cite()),
                "No preparation of %s is found in the archive or the text."
                    .formatted(matter.cite())),
            matter.place())
        .inParagraph(matter.number());
  }
}
