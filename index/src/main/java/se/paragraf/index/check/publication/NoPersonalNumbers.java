package se.paragraf.index.check.publication;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph.SectionRole;

/** K01: no personal identity number is in the copy that is published. */
public final class NoPersonalNumbers implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "K01",
              "Inget personnummer eller samordningsnummer finns i det som publiceras.",
              "No personal identity or coordination number is in what is published.")
          .practice("SKR (2021-03-10) och Datainspektionen: personnummer tas bort före publicering")
          .mend("Ta bort eller maska numret före publicering.", "Remove or mask the number.")
          .right(
              "§ 12 Bidrag | KS 2024/31\nÄrendet: Föreningens organisationsnummer är 802999-0010.")
          .wrong(
              "§ 12 Bidrag | KS 2024/31\nÄrendet: Kontaktperson är Test Testsson, 19121212-1212.");

  /** Part of every number, and found quickly. */
  private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Stream<Finding> record =
        minutes.matters().stream()
            .flatMap(matter ->
                Stream.concat(
                        matter.sections().stream(),
                        Stream.concat(matter.decided().stream(), matter.proposed().stream()))
                    .flatMap(prose -> numbers(prose).map(f -> f.inParagraph(matter.number()))));
    Stream<Finding> front =
        minutes.frontPage().fields().stream()
            .map(minutes::prose)
            .flatMap(NoPersonalNumbers::numbers);
    Stream<Finding> attached =
        Stream.concat(Stream.of(minutes.document()), minutes.embedded().stream())
            .flatMap(NoPersonalNumbers::texts)
            .flatMap(NoPersonalNumbers::numbers);
    Set<String> told = new HashSet<>();
    return Answer.of(
        Stream.of(record, front, attached)
            .flatMap(findings -> findings)
            .filter(f -> told.add(f.places().getFirst().quote() + f.places().getFirst().page())));
  }

  private static Stream<Prose> texts(Document document) {
    Stream<Prose> passages =
        document.passages().stream()
            .map(p -> new Prose("", SectionRole.OTHER, p.text(), p.regions()));
    Stream<Prose> cells =
        document.tables().stream()
            .flatMap(table -> table.cells().stream())
            .flatMap(cell ->
                Stream.of(
                    new Prose(
                        "", SectionRole.OTHER, cell.text(), cell.region().stream().toList())));
    return Stream.concat(passages, cells);
  }

  private static Stream<Finding> numbers(Prose prose) {
    if (!prose.has(SIX_DIGITS) || !prose.has(PersonalNumbers.NUMBER)) {
      return Stream.empty();
    }
    boolean context = prose.has(PersonalNumbers.CONTEXT);
    return prose
        .matcher(PersonalNumbers.NUMBER)
        .results()
        .filter(match -> PersonalNumbers.isOne(match, context))
        .map(match ->
            Finding.of(
                SHEET,
                Words.of(
                    "Här står ett personnummer eller samordningsnummer.",
                    "A personal identity number stands here."),
                prose.place(match.start(), match.end())));
  }
}
