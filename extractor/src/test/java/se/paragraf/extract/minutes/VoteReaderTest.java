package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;
import se.paragraf.model.Region;

class VoteReaderTest {

  private static List<Vote> votes(String text) {
    Region place = new Region(1, 70, 100, 500, 200);
    return VoteReader.votes(
        List.of(new Section("Omröstning", SectionRole.VOTE, text, List.of(place))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Med 6 ja-röster mot 5 nej-röster beslutar nämnden enligt förslaget. | 6 | 5",
        "Omröstningen utföll så att 5 röstade ja och 2 nej. | 5 | 2",
        "Röstning: 5 ja, 2 nej. | 5 | 2",
        "Vid röstningen gavs 7 röster för ja och 4 för nej. | 7 | 4",
        "Ja: 31, Nej: 28, Avstår: 2 | 31 | 28",
        "Nämnden beslutar med sju (7) ja-röster mot fyra (4) nej-röster. | 7 | 4",
        "9 ledamöter röstar ja och 2 ledamöter röstar nej. | 9 | 2",
      })
  void readsTheCountHoweverItIsWorded(String text, int yes, int no) {
    assertThat(votes(text)).hasSize(1);
    assertThat(votes(text).getFirst().yes()).contains(yes);
    assertThat(votes(text).getFirst().no()).contains(no);
  }

  @Test
  void readsTheCountOfSidesOnLinesOfTheirOwn() {
    List<Vote> votes = votes("Ja-röster: 31\nNej-röster: 28\nAvstår: 2\nFrånvarande: 0");
    assertThat(votes).hasSize(1);
    assertThat(votes.getFirst().abstain()).contains(2);
    assertThat(votes.getFirst().absent()).contains(0);
  }

  @Test
  void theOrderOfAVoteIsNoResult() {
    assertThat(votes("Ja-röst för bifall till förslaget.\nNej-röst för avslag.")).isEmpty();
  }
}
