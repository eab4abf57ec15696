package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Paragraph.Item;

class ModelTest {

  @Test
  void roundsARegionToTenthsOfAPoint() {
    assertThat(new Region(1, 72.04, 90.55, 100, 101.06))
        .isEqualTo(new Region(1, 72, 90.6, 100, 101.1));
    assertThat(new Region(1, -0.04, 0, 1, 1).x0()).isEqualTo(0.0);
  }

  @Test
  void refusesARegionInsideOutOrBeforeTheFirstPage() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Region(0, 0, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Region(1, 2, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Region(1, 0, 2, 1, 1));
    assertThat(new Region(1, 5, 5, 5, 5).width()).isZero();
  }

  @Test
  void joinsRegionsOfOnePageOnly() {
    Region here = new Region(1, 10, 10, 20, 20);
    assertThat(here.union(new Region(1, 15, 5, 30, 12))).isEqualTo(new Region(1, 10, 5, 30, 20));
    assertThatIllegalArgumentException().isThrownBy(() -> here.union(new Region(2, 0, 0, 1, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Region.around(List.of()));
  }

  @Test
  void tellsWhatLiesInARegion() {
    Region region = new Region(1, 10, 10, 20, 20);
    assertThat(region.contains(new Region(1, 9, 9, 21, 21), 1)).isTrue();
    assertThat(region.contains(new Region(1, 8.9, 9, 21, 21), 1)).isFalse();
    assertThat(region.contains(new Region(2, 12, 12, 13, 13), 1)).isFalse();
    assertThat(region.intersects(new Region(1, 20, 10, 30, 20))).isFalse();
    assertThat(region.intersects(new Region(1, 19.9, 10, 30, 20))).isTrue();
  }

  @Test
  void ordersRegionsByPageThenDownThenAcross() {
    Region first = new Region(1, 50, 10, 60, 20);
    Region below = new Region(1, 10, 30, 20, 40);
    Region right = new Region(1, 30, 30, 40, 40);
    Region nextPage = new Region(2, 0, 0, 1, 1);
    assertThat(List.of(nextPage, right, below, first).stream().sorted())
        .containsExactly(first, below, right, nextPage);
  }

  @Test
  void copiesListsSoThatNobodyChangesThem() {
    List<Region> regions = new ArrayList<>(List.of(new Region(1, 0, 0, 1, 1)));
    Item item = new Item("godkänna", regions);
    regions.clear();
    assertThat(item.regions()).hasSize(1);
    assertThatThrownBy(() -> item.regions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void repeatsSpansOfATableAsEmptyCells() {
    Table table =
        new Table(
            "t",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            1,
            3,
            List.of(cell(0, 0, 1, "Utfall"), cell(0, 1, 2, "Budget"), cell(1, 2, 1, "3")),
            List.of(),
            Optional.empty(),
            false,
            1);
    assertThat(table.rows()).containsExactly(List.of("Utfall", "Budget", ""), List.of("", "", "3"));
  }

  private static Table.Cell cell(int row, int column, int columnSpan, String text) {
    return new Table.Cell(
        row, column, 1, columnSpan, text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void saysNumberAndTitleOfAHeading() {
    assertThat(new Heading(Optional.of("2.7"), "Trafiken", 2, Optional.empty()).label())
        .isEqualTo("2.7 Trafiken");
    assertThat(new Heading(Optional.empty(), "Trafiken", 2, Optional.empty()).label())
        .isEqualTo("Trafiken");
  }
}
