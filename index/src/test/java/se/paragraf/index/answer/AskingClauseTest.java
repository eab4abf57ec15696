package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hamnkontoret, hur låg de till mot budget?      | hur låg de till mot budget?",
        "Jag såg notisen om kranen. Vad kostar den?     | Vad kostar den?",
        "Varvet fick ett uppdrag i maj, när ska det redovisas? | när ska det redovisas?",
        "Vad beslutades, när nämnden möttes?            | Vad beslutades, när nämnden möttes?",
        "Kostnad för kranen 2031                        | Kostnad för kranen 2031",
        "I vilken rapport, och på vilken sida, står det? | I vilken rapport, och på vilken sida, står det?",
      })
  void findsTheClauseThatAsks(String question, String asking) {
    assertThat(AskingClause.of(question)).isEqualTo(asking);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hej, jag undrar hur mycket kranen kostade?         | hur mycket kranen kostade?",
        "Hej! Kan ni säga vad kranen kostade?               | vad kranen kostade?",
        "Jag ringer angående kranen: vad kostade den?       | kranen: vad kostade den?",
        "Vet ni om kranen är såld?                          | kranen är såld?",
        "Vad kostade kranen?                                | Vad kostade kranen?",
        "Hejarklacken i Vik, vem leder den?                 | Hejarklacken i Vik, vem leder den?",
      })
  void leavesCourtesyOut(String typed, String question) {
    assertThat(AskingClause.withoutCourtesy(typed)).isEqualTo(question);
  }
}
