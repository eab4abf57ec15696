package se.paragraf.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreFileTest {

  private static final String TRUTH =
      """
      {"documents": [{"kind": "protokoll", "firstPage": 1, "lastPage": 2,
         "frontPage": {"members": [{"name": "Karin Ek", "party": "S"}]},
         "paragraphs": [{"number": 4, "title": "Taxa – 2024", "caseNumbers": ["N 1"], "page": 2,
           "decisions": [{"lead": "Nämnden beslutar att", "items": ["anta taxan"]}],
           "reservations": [{"by": ["Karin Ek", "Bo Al"], "text": "…"}],
           "votes": [{"yes": 2, "no": 1, "ballots": [{"name": "Bo Al", "choice": "yes"}]}]}]}],
       "tables": [{"page": 2, "bbox": [0, 0, 10, 10], "rows": [["a", "b"], ["c", "1 0"]]}]}
      """;

  private static Map<Measure, Tally> score(String claim) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    return ScoreFile.score(mapper.readTree(TRUTH), mapper.readTree(claim));
  }

  @Test
  void foldsDashesAndSpacesButNotCase() throws JsonProcessingException {
    Map<Measure, Tally> scores =
        score(
            """
            {"documents": [{"kind": "protokoll", "firstPage": 1, "lastPage": 2,
               "frontPage": {"members": [{"name": "Ek  Karin", "party": "S"}]},
               "paragraphs": [{"number": 4, "title": "Taxa - 2024", "caseNumbers": ["n 1"],
                 "regions": [{"page": 2}],
                 "decisions": [{"lead": "Nämnden beslutar att",
                   "items": [{"text": "anta\\u00a0taxan"}]}],
                 "reservations": [{"by": ["Bo Al", "Karin Ek"]}],
                 "votes": [{"yes": 2, "no": 1, "ballots": [{"name": "Bo Al", "choice": "no"}]}]}]}]}
            """);
    assertThat(scores)
        .containsEntry(Measure.DOCUMENTS, new Tally(1, 1, 1))
        .containsEntry(Measure.TITLES, new Tally(1, 1, 1))
        .containsEntry(Measure.CASES, new Tally(0, 1, 1))
        .containsEntry(Measure.DECISIONS, new Tally(1, 1, 1))
        .containsEntry(Measure.PEOPLE, new Tally(1, 1, 1))
        .containsEntry(Measure.VOTES, new Tally(1, 1, 1))
        .containsEntry(Measure.BALLOTS, new Tally(0, 1, 1))
        .containsEntry(Measure.RESERVATIONS, new Tally(1, 1, 1));
  }

  @Test
  void comparesTablesByNeighboursAndPlacesByOverlap() throws JsonProcessingException {
    Map<Measure, Tally> scores =
        score(
            """
            {"documents": [{"kind": "rapport", "tables": [{
               "regions": [{"page": 2, "x0": 0, "y0": 0, "x1": 10, "y1": 8}],
               "rows": [["a", "b"], ["c", "11"]]}]}]}
            """);
    assertThat(scores)
        .containsEntry(Measure.TABLES, new Tally(2, 4, 4))
        .containsEntry(Measure.PLACES, new Tally(1, 1, 1));
  }

  @Test
  void countsEverythingAsMissingWithoutOutput() throws JsonProcessingException {
    Map<Measure, Tally> scores = score("{}");
    assertThat(scores)
        .containsEntry(Measure.PARAGRAPHS, new Tally(0, 1, 0))
        .containsEntry(Measure.DECISIONS, new Tally(0, 1, 1))
        .containsEntry(Measure.TABLES, new Tally(0, 4, 0))
        .containsEntry(Measure.PLACES, new Tally(0, 1, 1))
        .containsEntry(Measure.FIGURES, Tally.NONE);
  }
}
