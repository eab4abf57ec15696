package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.archive.Archive;
import se.paragraf.model.Extraction;

class FiltersTest {

  @TempDir Path folder;
  private Archive archive;
  private Search search;

  @BeforeEach
  void fill() throws IOException {
    List<Extraction.Done> files =
        List.of(
            SampleMinutes.minutes("Vård- och omsorgsnämnden", "2024-03-05")
                .paragraph(12, "VON 2024/24", "Badhuset", "Badhuset byggs om.", "Taket läcker.")
                .file("von.pdf"),
            SampleMinutes.minutes("Regionstyrelsens arbetsutskott", "2024-04-05")
                .of("Region Norrsund")
                .paragraph(3, "RS240030", "Badhuset", "Badhuset rivs.", "Det är gammalt.")
                .file("rsau.pdf"),
            SampleMinutes.minutes("Kommunstyrelsen", "2023-04-05")
                .paragraph(7, "KS 2023/7", "Badhuset", "Badhuset målas.", "Det är grått.")
                .file("ks.pdf"),
            SampleMinutes.minutes("Kommunstyrelsen", "2023-04-05")
                .of("Fiskbäcks kommun")
                .paragraph(7, "KS 2023/7", "Badhuset", "Badhuset stängs.", "Det är kallt.")
                .file("ks-fiskback.pdf"));
    try (Archive open = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(open)) {
      for (Extraction.Done file : files) {
        open.put(file);
        index.replace(file);
      }
      open.commit();
      index.commit(open);
    }
    open();
  }

  private void open() throws IOException {
    archive = Archive.open(folder);
    search = Search.open(archive);
  }

  @AfterEach
  void close() throws IOException {
    search.close();
    archive.close();
  }

  private List<String> texts(Filters filters) throws IOException {
    return search.search(new SearchRequest("badhuset", filters, 10)).hits().stream()
        .map(Hit::text)
        .toList();
  }

  @Test
  void knowsBodyByNameInitialsAndCase() throws IOException {
    assertThat(texts(Filters.NONE.withBody("VON"))).containsExactly("Badhuset byggs om.");
    assertThat(texts(Filters.NONE.withBody("vård- och omsorgsnämndens")))
        .containsExactly("Badhuset byggs om.");
    assertThat(texts(Filters.NONE.withBody("rsau"))).containsExactly("Badhuset rivs.");
  }

  @Test
  void refusesUnknownBodyAndNamesNearOnes() {
    assertThatThrownBy(() -> texts(Filters.NONE.withBody("Vård- och omsorgsnämden")))
        .isInstanceOf(UnknownFilterValueException.class)
        .hasMessageContaining("menade du Vård- och omsorgsnämnden");
  }

  @Test
  void listsTheMeaningsOfAnAbbreviation() throws IOException {
    assertThatThrownBy(() -> texts(Filters.NONE.withBody("KS")))
        .isInstanceOf(UnknownFilterValueException.class)
        .hasMessageContaining("Kommunstyrelsen (Ekviks kommun)")
        .hasMessageContaining("Kommunstyrelsen (Fiskbäcks kommun)");
    assertThat(texts(Filters.NONE.withBody("KS").withOrganization("Ekvik")))
        .containsExactly("Badhuset målas.");
  }

  @Test
  void readsTheUsersOwnAliases() throws IOException {
    close();
    Files.writeString(folder.resolve("bodies.tsv"), "\tVård- och omsorgsnämnden\tOmsorgen, ON\n");
    open();

    assertThat(texts(Filters.NONE.withBody("Omsorgen"))).containsExactly("Badhuset byggs om.");
  }

  @Test
  void keepsOrganisationsApart() throws IOException {
    SearchResult all = search.search(new SearchRequest("badhuset § 7", Filters.NONE, 10));

    assertThat(all.hits()).hasSize(4);
    assertThat(all.hits())
        .extracting(Hit::citation)
        .contains(
            "Ekviks kommun, Kommunstyrelsen 2023-04-05 § 7, s. 1",
            "Fiskbäcks kommun, Kommunstyrelsen 2023-04-05 § 7, s. 1");
  }

  @Test
  void knowsCaseNumberHoweverTyped() throws IOException {
    for (String typed : List.of("VON 2024/24", "Dnr von2024-24", "von 2024:024")) {
      assertThat(texts(Filters.NONE.withCaseNumber(typed)))
          .as(typed)
          .containsExactly("Badhuset byggs om.");
    }
    assertThat(texts(Filters.NONE.withCaseNumber("RS 240030"))).containsExactly("Badhuset rivs.");
    assertThatThrownBy(() -> texts(Filters.NONE.withCaseNumber("RS240031")))
        .isInstanceOf(UnknownFilterValueException.class)
        .hasMessageContaining("RS/240030");
  }

  @Test
  void narrowsToDaysBothEndsIncluded() throws IOException {
    LocalDate day = LocalDate.parse("2024-03-05");

    assertThat(texts(Filters.NONE.withFrom(day).withTo(day))).containsExactly("Badhuset byggs om.");
    assertThat(texts(Filters.NONE.withTo(day.minusDays(1)))).hasSize(2);
  }

  @Test
  void refusesUnknownPersonPartyAndOrganisation() {
    assertThatThrownBy(() -> texts(Filters.NONE.withPerson("Zorro")))
        .isInstanceOf(UnknownFilterValueException.class);
    assertThatThrownBy(() -> texts(Filters.NONE.withParty("XYZ")))
        .isInstanceOf(UnknownFilterValueException.class);
    assertThatThrownBy(() -> texts(Filters.NONE.withOrganization("Sandby")))
        .isInstanceOf(UnknownFilterValueException.class)
        .hasMessageContaining("Ekviks kommun");
  }

  @Test
  void liftsWhatTheQueryNamesExactly() throws IOException {
    assertThat(search.search(SearchRequest.of("badhuset RS240030")).hits().getFirst().text())
        .isEqualTo("Badhuset rivs.");
    assertThat(search.search(SearchRequest.of("VON badhuset")).hits().getFirst().text())
        .isEqualTo("Badhuset byggs om.");
    assertThat(search.search(SearchRequest.of("badhuset i april 2024")).hits().getFirst().text())
        .isEqualTo("Badhuset rivs.");
  }
}
