package se.paragraf.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCaptionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figur 3. Antal besök",
        "Diagram 1: andel nöjda",
        "Bild 2 Organisation",
        "FIGUR 4",
        "Diagram 2.1. Skatter",
        "Figur 5a. Kvinnor",
        "Figur 6 – Antal resor",
        "Karta 1 (2024)"
      })
  void knowsNumberedCaptions(String text) {
    assertThat(FigureCaption.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Figur 3 visar antalet besök",
        "Diagram 1 och 2 visar",
        "Bilden nedan",
        "Tabell 4. A"
      })
  void takesSentencesThatSpeakOfAFigureForNoCaption(String text) {
    assertThat(FigureCaption.is(text)).isFalse();
  }
}
