package se.paragraf.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Paragraph;

class RoundTripTest {

  private static final String PARAGRAPH =
      """
      {"number": 45, "lastNumber": 47, "label": "§§ 45–47", "title": "Nattbemanning",
       "caseNumbers": ["ON 2024/11"], "regions": [{"page": 1, "x0": 72.0, "y0": 90.5, "x1": 523.3, "y1": 131.0}],
       "decisions": [{"lead": "Nämnden beslutar att", "by": null,
                      "items": [{"text": "godkänna förslaget", "regions": []}]}],
       "proposals": [{"lead": "", "by": "Utskottet", "to": null, "items": []}],
       "motions": [{"by": ["Anna Ek"], "text": "Anna Ek (S) yrkar bifall.", "regions": []}],
       "votes": [{"yes": 8, "no": 5, "abstain": null, "absent": null, "regions": [],
                  "ballots": [{"name": "Anna Ek", "party": "S", "choice": "yes"}]}],
       "recusals": [{"name": "Bo Alm", "party": null, "text": "jäv", "regions": []}],
       "assignments": [{"text": "redovisa", "receiver": "direktören", "due": "2025-04-30", "regions": []}],
       "approved": true,
       "sections": [{"heading": "Beslut", "role": "decision", "text": "…", "regions": []}],
       "laterThanThisBuild": {"unknown": true}}
      """;

  private static final String FRONT_PAGE =
      """
      {"placeAndTime": "Stadshuset, kl. 9.00",
       "members": [{"name": "Anna Ek", "party": "S", "role": "ordförande", "replaces": null, "paragraphs": "33-34"}],
       "others": [{"name": "Dan Ek", "title": "ekonom", "paragraphs": [33]}],
       "paragraphRange": {"first": 33, "last": 41},
       "notice": {"postedOn": "2024-04-02", "keptAt": "Arkivet"}}
      """;

  private final ObjectMapper mapper = ExtractionJson.newMapper();

  private <T> T sameAfterWriting(String json, Class<T> type) throws Exception {
    T read = mapper.readValue(json, type);
    String written = mapper.writeValueAsString(read);
    T again = mapper.readValue(written, type);
    assertThat(again).isEqualTo(read);
    assertThat(mapper.writeValueAsString(again)).isEqualTo(written);
    return read;
  }

  @Test
  void keepsEveryFactOfAParagraph() throws Exception {
    Paragraph paragraph = sameAfterWriting(PARAGRAPH, Paragraph.class);
    assertThat(paragraph.cite()).isEqualTo("§§ 45–47");
    assertThat(paragraph.votes().getFirst().ballots().getFirst().choice())
        .isEqualTo(Paragraph.Choice.YES);
    assertThat(paragraph.sections().getFirst().role()).isEqualTo(Paragraph.SectionRole.DECISION);
    assertThat(paragraph.decisions().getFirst().by()).isEmpty();
  }

  @Test
  void keepsEveryFactOfAFrontPage() throws Exception {
    FrontPage front = sameAfterWriting(FRONT_PAGE, FrontPage.class);
    assertThat(front.members().getFirst().paragraphs()).contains("33-34");
    assertThat(front.notice().orElseThrow().postedOn()).isPresent();
  }

  @Test
  void readsWhatAnEarlierBuildDidNotWriteAsAbsent() throws Exception {
    Paragraph paragraph = mapper.readValue("{\"number\": null}", Paragraph.class);
    assertThat(paragraph.number()).isEmpty();
    assertThat(paragraph.decisions()).isEqualTo(List.of());
    assertThat(paragraph.cite()).isEmpty();
  }
}
