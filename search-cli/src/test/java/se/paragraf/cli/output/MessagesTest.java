package se.paragraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

  private final Messages swedish = Messages.in(Messages.Language.SV);
  private final Messages english = Messages.in(Messages.Language.EN);

  @Test
  void saysTheSameThingsInBothLanguages() {
    assertThat(swedish.bundle().keySet()).isEqualTo(english.bundle().keySet());
  }

  @Test
  void fillsInTheSamePlacesInBothLanguages() {
    for (String key : swedish.bundle().keySet()) {
      assertThat(places(swedish.bundle(), key)).as(key).isEqualTo(places(english.bundle(), key));
    }
  }

  @Test
  void keepsYearsWholeAndPartsThousandsInCounts() {
    assertThat(swedish.text("page", 2024)).isEqualTo("s. 2024");
    assertThat(swedish.count("count.pages", 1)).isEqualTo("1 sida");
    assertThat(swedish.count("count.pages", 12_345)).isEqualTo("12\u00a0345 sidor");
  }

  private static List<String> places(ResourceBundle words, String key) {
    return PLACE
        .matcher(words.getString(key))
        .results()
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .toList();
  }
}
