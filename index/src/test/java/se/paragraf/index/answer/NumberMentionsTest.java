package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fonden har 1 836,45:- kvar.         | 1836.45 SEK",
        "Fonden gav 29.000 kr till västar.   | 29000 SEK",
        "Fonden gav 29.000:- till västar.    | 29000 SEK",
        "Fonden gav 29.915,50 kr till västar. | 29915.50 SEK",
        "Fonden växte med 2.125 procent.     | 2.125 percent",
        "Det behövs 3-4 matroser till färjan. | 3 count",
      })
  void readsNumbersAsTheyArePrinted(String sentence, String expected) {
    assertThat(NumberMentions.in(sentence))
        .singleElement()
        .satisfies(mention ->
            assertThat(mention.value().toPlainString() + " " + mention.unit()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Se §§ 3-4 i protokollet.", "Mötet hölls 3-4 maj.", "Se punkt 3-4 ovan."})
  void takesNoNumberOfAPlaceOrDayForAFigure(String sentence) {
    assertThat(NumberMentions.in(sentence)).isEmpty();
  }
}
