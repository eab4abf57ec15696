package se.paragraf.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.ocr.InkMap.Shape;

/** The ink is drawn, the readings are made up. */
class WeighFigureTest {

  private static List<ReadWord> weigh(String drawn, String... readings) {
    InkMap ink = InkMap.of(new DrawnPage(120, 30).line(10, 20, 12, drawn).grey());
    List<Shape> signs = fromTheLeft(ink);
    List<List<ReadWord>> words =
        Stream.of(readings)
            .map(text -> List.of(new ReadWord(text, 0, 20, 20, 100, 60, 0.9)))
            .toList();
    return new WeighFigure(ink, signs, 7).weigh(words);
  }

  private static List<Shape> fromTheLeft(InkMap ink) {
    return ink.shapes().stream().sorted(Comparator.comparingInt(Shape::x0)).toList();
  }

  private static String text(List<ReadWord> words) {
    return words.stream().map(ReadWord::text).collect(Collectors.joining(" "));
  }

  private static double sure(List<ReadWord> words) {
    return words.stream().mapToDouble(ReadWord::confidence).min().orElseThrow();
  }

  @Test
  void isSureOfWhatAllReadAndTheInkBearsOut() {
    List<ReadWord> words = weigh("-36 373", "-36373", "-36373", "-36373");
    assertThat(text(words)).isEqualTo("-36 373");
    assertThat(sure(words)).isEqualTo(WeighFigure.SURE);
  }

  @Test
  void dropsReadingWithSignTooFew() {
    List<ReadWord> words = weigh("13 143", "1343", "13143", "13143");
    assertThat(text(words)).isEqualTo("13 143");
    assertThat(sure(words)).isEqualTo(WeighFigure.SURE);
  }

  @Test
  void letsTheBarTellSevenFromOne() {
    List<ReadWord> words = weigh("-75", "-T5", "-15", "-15", "-15");
    assertThat(text(words)).isEqualTo("-75");
    assertThat(sure(words)).isEqualTo(WeighFigure.LIKELY);
    assertThat(text(weigh("-15", "-15", "-75", "-15", "-15"))).isEqualTo("-15");
  }

  @Test
  void doubtsWhatThePageWasReadOtherwise() {
    assertThat(sure(weigh("286", "286", "236", "236", "236"))).isEqualTo(WeighFigure.DOUBTFUL);
  }

  @Test
  void doubtsWhatTheInkDoesNotBearOutThoughAllAgree() {
    assertThat(sure(weigh("275", "2175", "2175", "2175"))).isEqualTo(WeighFigure.DOUBTFUL);
  }

  @Test
  void leavesWordsAlone() {
    assertThat(text(weigh("Netto", "Netto", "1070", "1170"))).isEqualTo("Netto");
  }

  @Test
  void readsDashThatTheEnginePassedOver() {
    assertThat(text(weigh("–", "", ""))).isEqualTo("–");
  }

  @Test
  void findsPerCentSignsByTheirInk() {
    InkMap share = InkMap.of(new DrawnPage(120, 30).line(10, 20, 12, "87%").grey());
    InkMap count = InkMap.of(new DrawnPage(120, 30).line(10, 20, 12, "8720").grey());
    double height = fromTheLeft(count).getFirst().height();
    assertThat(PercentSigns.at(fromTheLeft(share), height)).isEqualTo(2);
    assertThat(PercentSigns.at(fromTheLeft(count), height)).isEqualTo(-1);
  }
}
