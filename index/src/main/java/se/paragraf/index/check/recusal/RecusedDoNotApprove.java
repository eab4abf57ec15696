package se.paragraf.index.check.recusal;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** G04: who is recused in a § neither approves it nor presides. */
public final class RecusedDoNotApprove implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "G04",
              "Den som är jävig i en paragraf justerar den inte och leder den inte.",
              "Who is recused in a § neither approves it nor presides.")
          .practice("Praxis")
          .ofWholeMinutes()
          .mend(
              "Låt någon annan justera paragrafen, och skriv vem.",
              "Let somebody else approve the §, and write who.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)\nUtses att justera: Carin Dal\n§ 12 Bidrag | KS 2024/31\nJäv: Bo Alm (M) anmäler jäv och lämnar sammanträdet.")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)\nUtses att justera: Bo Alm\n§ 12 Bidrag | KS 2024/31\nJäv: Bo Alm (M) anmäler jäv och lämnar sammanträdet.");

  private static final Pattern APPROVES = Pattern.compile("juster", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Name> adjusters = minutes.frontPage().adjusters().stream().map(Name::new).toList();
    return Answer.of(
        minutes.matters().stream()
            .filter(matter -> !isApprovedByOther(minutes, matter, adjusters))
            .flatMap(matter ->
                RecusedDoNothing.recused(matter).stream()
                    .filter(name -> adjusters.stream().anyMatch(name::same))
                    .map(name -> finding(matter, name))));
  }

  /** Another adjuster for this § is named in it or on the front page. */
  private static boolean isApprovedByOther(Minutes minutes, Matter matter, List<Name> adjusters) {
    boolean inText = matter.sentences().stream().anyMatch(s -> APPROVES.matcher(s.text()).find());
    boolean onFront =
        minutes.frontPage().fields().stream()
            .filter(field -> APPROVES.matcher(field.label()).find())
            .anyMatch(field -> field.text().matches("(?s).*§+\\s*" + matter.n() + "\\b.*"));
    return inText || onFront || adjusters.size() > 1;
  }

  private static Finding finding(Matter matter, Name name) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s är jävig i %s och är samtidigt justerare."
                    .formatted(name.printed(), matter.cite()),
                "%s is recused in %s and yet approves it."
                    .formatted(name.printed(), matter.cite())),
            matter.acts(Kind.RECUSES).getFirst().place())
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
