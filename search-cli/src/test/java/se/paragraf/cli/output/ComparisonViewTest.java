package se.paragraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.index.chain.Operation;
import se.paragraf.index.chain.Operation.Op;
import se.paragraf.index.compare.Comparison;
import se.paragraf.index.compare.Comparison.Change;
import se.paragraf.index.compare.Comparison.ParagraphChange;

class ComparisonViewTest {

  private static final List<Operation> DECISION =
      List.of(
          new Operation(Op.EQUAL, "avsätta"),
          new Operation(Op.DELETE, "2,0"),
          new Operation(Op.INSERT, "2,5"),
          new Operation(Op.EQUAL, "mnkr"));

  private static final List<Operation> WITH_BACKGROUND =
      List.of(
          new Operation(Op.EQUAL, "avsätta"),
          new Operation(Op.DELETE, "2,0"),
          new Operation(Op.INSERT, "2,5"),
          new Operation(Op.EQUAL, "mnkr\nVägen är"),
          new Operation(Op.DELETE, "smal"),
          new Operation(Op.INSERT, "bred"));

  private final ComparisonView view =
      new ComparisonView(
          Messages.in(Messages.Language.SV),
          Console.onto(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));

  private static Comparison changed(List<Operation> operations) {
    return new Comparison(
        List.of(
            new ParagraphChange(
                Optional.of(12),
                Optional.empty(),
                Optional.of("Ny cykelväg"),
                Change.CHANGED,
                DECISION,
                operations)),
        List.of());
  }

  @Test
  void showsTheOtherWordsOfAParagraphWhoseDecisionChanged() {
    Comparison comparison = changed(WITH_BACKGROUND);
    assertThat(view.text(comparison))
        .contains("[-2,0-] {+2,5+}", "Hela paragrafen:", "[-smal-] {+bred+}");
    assertThat(view.html(comparison, "a", "b")).contains("<del>smal</del> <ins>bred</ins>");
  }

  @Test
  void showsADecisionOnceWhereNothingElseChanged() {
    Comparison comparison = changed(DECISION);
    assertThat(view.text(comparison)).containsOnlyOnce("{+2,5+}");
    assertThat(view.html(comparison, "a", "b")).containsOnlyOnce("<ins>2,5</ins>");
  }
}
