package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;

class PeriodFitTest {

  private static Period period(String words) {
    return SwedishPeriods.in(words).getFirst();
  }

  private static PeriodFit asking(String words) {
    return new PeriodFit(
        new Question(
            words,
            words,
            words,
            List.of(),
            Optional.empty(),
            new Question.When(List.of(period(words)), List.of(), Map.of(), Set.of()),
            new Question.Who(List.of(), Set.of(), List.of()),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  @Test
  void aFigureOfOneYearIsNotThatOfSeveral() {
    assertThat(asking("2031–2035").of(period("2031"))).isLessThan(0.1);
    assertThat(asking("2031–2035").of(period("2031–2035"))).isEqualTo(1);
  }

  @Test
  void aFigureOfAMonthMayBeTheOneOfItsYear() {
    assertThat(asking("2031").of(period("april 2031"))).isGreaterThan(0.5);
  }
}
