package se.paragraf.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Table;
import se.paragraf.model.Table.Cell;

class TieNotesTest {

  private static Cell tied(String text, Optional<String> mark, String... notes) {
    Cell cell = new Cell(1, 1, 1, 1, text, mark, CellNumber.value(text), Optional.empty());
    Table table =
        new Table(
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            1,
            2,
            List.of(cell),
            List.of(notes),
            Optional.empty(),
            false,
            1);
    return TieNotes.tie(table).getFirst();
  }

  @Test
  void givesARaisedMarkTheTextOfItsNote() {
    assertThat(tied("5,1 ¹⁾", Optional.of("¹⁾"), "1) Omräknat.", "2) Skattat.").note())
        .contains("Omräknat.");
  }

  @Test
  void partsAMarkSetLikeTheFigureFromIt() {
    assertThat(tied("5,1 2)", Optional.empty(), "1) Omräknat.", "2) Skattat."))
        .returns(Optional.of("2)"), Cell::mark)
        .returns(Optional.of(5.1), Cell::value)
        .returns(Optional.of("Skattat."), Cell::note);
    assertThat(tied("1 234*", Optional.empty(), "* Skattat."))
        .returns(Optional.of("*"), Cell::mark)
        .returns(Optional.of(1234.0), Cell::value);
    assertThat(tied("5,1²", Optional.empty(), "2) Skattat.").value()).contains(5.1);
  }

  @Test
  void takesNoFigureForAMark() {
    assertThat(tied("(1)", Optional.empty(), "1) Omräknat."))
        .returns(Optional.empty(), Cell::mark)
        .returns(Optional.of(-1.0), Cell::value);
    assertThat(tied("5,1 2)", Optional.empty(), "* Omräknat.").mark()).isEmpty();
  }
}
