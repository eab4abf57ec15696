package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Region;

class PlacedTextTest {

  private static PlacedText of(Typeset page) {
    return PlacedText.of(page.lines());
  }

  @Test
  void joinsLinesWithSingleSpacesAndMakesBrokenWordsWhole() {
    PlacedText text =
        of(Typeset.page(1).line("Nämnden beslutar om funktionshind-").line("rade barn"));
    assertThat(text.text()).isEqualTo("Nämnden beslutar om funktionshindrade barn");
    assertThat(text).hasToString(text.text());
  }

  @Test
  void givesOneRegionForLinesThatFollowInOneColumn() {
    PlacedText text = of(Typeset.page(1).line("Nämnden beslutar").line("att godkänna"));
    assertThat(text.regions()).containsExactly(new Region(1, 72, 145, 149.5, 167));
  }

  @Test
  void givesOneRegionPerPage() {
    List<Line> lines =
        List.of(
            Typeset.page(3).line("sist på sidan").lines().getFirst(),
            Typeset.page(4).line("först på nästa").lines().getFirst());
    assertThat(PlacedText.of(lines).regions()).extracting(Region::page).containsExactly(3, 4);
  }

  @Test
  void givesARegionOfItsOwnToAnotherColumn() {
    PlacedText text = of(Typeset.page(1).at(72, 700, "vänster").at(320, 120, "höger"));
    assertThat(
            PlacedText.of(
                    List.of(
                        Typeset.page(1).at(72, 700, "vänster").lines().getFirst(),
                        Typeset.page(1).at(320, 120, "höger").lines().getFirst()))
                .regions())
        .hasSize(2);
    assertThat(text.regions()).hasSize(2);
  }

  @Test
  void slicesWithoutTheWhiteSpaceAtBothEnds() {
    PlacedText text = of(Typeset.page(1).line("Nämnden beslutar att godkänna"));
    PlacedText slice = text.slice(7, 17);
    assertThat(slice.text()).isEqualTo("beslutar");
    assertThat(slice.regions()).isEqualTo(text.regions(8, 16));
    assertThat(slice.regions().getFirst().x0()).isEqualTo(72 + 7 * 5 + 2.5);
    assertThat(text.from(17).text()).isEqualTo("att godkänna");
    assertThat(text.slice(7, 8).isEmpty()).isTrue();
    assertThat(text.slice(7, 8).regions()).isEmpty();
  }

  @Test
  void placesACharacterAtItsWord() {
    PlacedText text = of(Typeset.page(1).line("Nämnden beslutar"));
    assertThat(text.place(0)).isEqualTo(text.place(6));
    assertThat(text.place(7)).isEmpty();
    assertThat(text.place(8).orElseThrow().x0()).isEqualTo(109.5);
    assertThat(text.place(100)).isEmpty();
  }

  @Test
  void appendsAfterALineFeedAndKeepsThePlaces() {
    PlacedText first = of(Typeset.page(1).line("Första stycket."));
    PlacedText second = of(Typeset.page(2).line("Andra stycket."));
    PlacedText both = first.then(second);
    assertThat(both.text()).isEqualTo("Första stycket.\nAndra stycket.");
    assertThat(both.regions(both.text().indexOf("Andra"), both.text().length()))
        .isEqualTo(second.regions());
    assertThat(PlacedText.empty().then(first).text()).isEqualTo(first.text());
    assertThat(first.then(PlacedText.empty()).text()).isEqualTo(first.text());
  }

  @Test
  void keepsBothPlacesOfABrokenWord() {
    PlacedText text = of(Typeset.page(1).line("funktionshind-").line("rade"));
    int rade = text.text().indexOf("rade");
    assertThat(text.place(0).orElseThrow().y0()).isLessThan(text.place(rade).orElseThrow().y0());
  }
}
