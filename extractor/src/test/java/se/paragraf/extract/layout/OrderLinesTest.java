package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderLinesTest {

  private static final String LEFT_WORDS = "vänster spalt fylld med löpande text";
  private static final String RIGHT_WORDS = "höger spalt fylld med löpande text";

  private static List<String> ordered(Typeset page) {
    return page.layout().lines().stream().map(Line::text).toList();
  }

  /** Two columns, their lines on common baselines. */
  private static Typeset columns(Typeset page, int lines, double from) {
    for (int i = 0; i < lines; i++) {
      page.at(72, from + 14 * i, LEFT_WORDS + " " + (char) ('a' + i))
          .at(310, from + 14 * i, RIGHT_WORDS + " " + (char) ('a' + i));
    }
    return page;
  }

  @Test
  void readsTheLeftColumnOfProseBeforeTheRight() {
    List<String> texts = ordered(columns(Typeset.page(1), 6, 200));
    assertThat(texts).hasSize(12);
    assertThat(texts.subList(0, 6)).allMatch(text -> text.startsWith("vänster"));
    assertThat(texts.subList(6, 12)).allMatch(text -> text.startsWith("höger"));
    assertThat(texts.get(5)).endsWith("f");
  }

  @Test
  void readsFewerThanSixLinesRowByRow() {
    List<String> texts = ordered(columns(Typeset.page(1), 5, 200));
    assertThat(texts.get(0)).startsWith("vänster");
    assertThat(texts.get(1)).startsWith("höger");
  }

  @Test
  void readsALineOverBothColumnsBetweenWhatIsAboveAndBelowIt() {
    Typeset page = columns(Typeset.page(1), 6, 200);
    page.at(
        72,
        300,
        "Mellanrubrik som går över båda spalterna och nästan når högermarginalen här intill");
    columns(page, 6, 330);
    List<String> texts = ordered(page);
    assertThat(texts.get(12)).startsWith("Mellanrubrik");
    assertThat(texts.subList(6, 12)).allMatch(text -> text.startsWith("höger"));
    assertThat(texts.subList(13, 19)).allMatch(text -> text.startsWith("vänster"));
  }

  @Test
  void readsLabelsAndValuesRowByRow() {
    Typeset form = Typeset.page(1);
    for (int i = 0; i < 8; i++) {
      form.at(72, 200 + 20 * i, "Etikett " + i).at(230, 200 + 20 * i, "värde " + i);
    }
    assertThat(ordered(form).subList(0, 4))
        .containsExactly("Etikett 0", "värde 0", "Etikett 1", "värde 1");
  }

  @Test
  void readsANumberInTheMarginWithTheLineBesideIt() {
    Typeset page = Typeset.page(1);
    for (int i = 0; i < 14; i++) {
      page.at(
          130,
          200 + 14 * i,
          "Löpande text i protokollets breda spalt som går ända fram till marginalen");
    }
    page.at(72, 228, "§ 12").at(72, 312, "§ 13");
    List<String> texts = ordered(page);
    assertThat(texts.get(2)).isEqualTo("§ 12");
    assertThat(texts.get(9)).isEqualTo("§ 13");
  }

  @Test
  void partsColumnsOnlyAtAGutterOfNinePoints() {
    assertThat(gutter(9)).startsWith("vänster");
    assertThat(gutter(8.9)).startsWith("höger");
  }

  /** The second line read when the gutter is this wide. */
  private static String gutter(double points) {
    Typeset page = Typeset.page(1);
    double left = 72;
    double end = left + 5 * 30 + 2.5 * 5;
    for (int i = 0; i < 6; i++) {
      page.at(left, 200 + 14 * i, "vänster spalten fylld med text");
    }
    Line line = page.lines().getFirst();
    assertThat(line.x1()).isLessThanOrEqualTo(end);
    for (int i = 0; i < 6; i++) {
      page.at(line.x1() + points, 205 + 14 * i, "höger spalten fylld med text är");
    }
    return ordered(page).get(1);
  }

  @Test
  void keepsEveryLineOnce() {
    Typeset page = columns(Typeset.page(1), 20, 150);
    assertThat(page.layout().lines()).containsExactlyInAnyOrderElementsOf(page.lines());
  }

  @Test
  void ordersAnEmptyPage() {
    assertThat(ordered(Typeset.page(1))).isEmpty();
  }

  @Test
  void readsTheColumnsBelowATitleThatReachesALittleOverTheSecond() {
    Typeset page = Typeset.page(1).size(16).at(72, 150, "Verksamhetsberättelse för 2024").size(10);
    List<String> texts = ordered(columns(page, 8, 200));
    assertThat(texts.getFirst()).startsWith("Verksamhetsberättelse");
    assertThat(texts.subList(1, 9)).allMatch(text -> text.startsWith("vänster"));
    assertThat(texts.subList(9, 17)).allMatch(text -> text.startsWith("höger"));
  }

  @Test
  void readsThreeColumnsUnderATitleThatReachesOverTwo() {
    Typeset page =
        Typeset.page(1).landscape().size(24).at(60, 60, "Förvaltningsberättelsen").size(10);
    for (int i = 0; i < 12; i++) {
      for (int column = 0; column < 3; column++) {
        String text = "spalt " + (char) ('a' + column) + " är fylld med löpande text " + i;
        page.at(60 + 250 * column, 100 + 14 * i, text + " om året");
      }
    }
    List<String> texts = ordered(page);
    assertThat(texts.getFirst()).isEqualTo("Förvaltningsberättelsen");
    assertThat(texts.subList(1, 13)).allMatch(text -> text.startsWith("spalt a"));
    assertThat(texts.subList(13, 25)).allMatch(text -> text.startsWith("spalt b"));
    assertThat(texts.subList(25, 37)).allMatch(text -> text.startsWith("spalt c"));
  }

  @Test
  void readsColumnsOfPointsUnderTitlesThatStandOut() {
    Typeset page = Typeset.page(1).landscape();
    for (int i = 0; i < 14; i++) {
      for (int column = 0; column < 3; column++) {
        boolean title = i == column || i == column + 6;
        String text =
            "spalt "
                + (char) ('a' + column)
                + (title ? "" : " är fylld med löpande text om året " + i);
        page.at(60 + 250 * column + (title ? 0 : 30), 100 + 14 * i, text);
      }
    }
    List<String> texts = ordered(page);
    assertThat(texts.subList(0, 14)).allMatch(text -> text.startsWith("spalt a"));
    assertThat(texts.subList(28, 42)).allMatch(text -> text.startsWith("spalt c"));
  }
}
