package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.Forget;
import se.paragraf.index.archive.NoArchiveException;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;

class SearchTest {

  @TempDir Path folder;

  private void fill(Extraction.Done... files) throws IOException {
    try (Archive archive = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(archive)) {
      for (Extraction.Done file : files) {
        archive.put(file);
        index.replace(file);
      }
      archive.commit();
      index.commit(archive);
    }
  }

  private SearchResult search(String text) throws IOException {
    try (Archive archive = Archive.open(folder);
        Search search = Search.open(archive)) {
      return search.search(SearchRequest.of(text));
    }
  }

  @Test
  void findsDecisionAndCitesIt() throws IOException {
    fill(
        SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
            .paragraph(12, "Badhuset", "Badhuset byggs om.", "Taket läcker.")
            .paragraph(13, "Vägar", "Vägen lagas.", "Den är trasig.")
            .file("ks.pdf"));

    SearchResult result = search("badhuset");

    assertThat(result.hits())
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.type()).isEqualTo(HitType.DECISION);
          assertThat(hit.text()).isEqualTo("Badhuset byggs om.");
          assertThat(hit.citation()).isEqualTo("Kommunstyrelsen 2024-03-05 § 12, s. 1");
        });
  }

  @Test
  void givesOneParagraphInTwoFilesAsOneHit() throws IOException {
    SampleMinutes minutes =
        SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
            .paragraph(12, "Badhuset", "Badhuset byggs om.", "Taket läcker.");
    fill(minutes.file("ks.pdf"), minutes.file("utdrag.pdf"));

    assertThat(search("badhuset").hits()).hasSize(1);
  }

  @Test
  void putsTheMeetingOfTheTimeThatIsNamedFirst() throws IOException {
    fill(
        SampleMinutes.minutes("Kommunstyrelsen", "2023-03-05")
            .paragraph(12, "Hamnplan", "Hamnplanen sänds ut.", "Planen behöver ses över.")
            .file("vår.pdf"),
        SampleMinutes.minutes("Kommunstyrelsen", "2023-10-02")
            .paragraph(80, "Hamnplan 2023", "Hamnplanen antas.", "Hamnplan för 2023.")
            .file("höst.pdf"));

    assertThat(search("hamnplan våren 2023").hits().getFirst().citation())
        .startsWith("Kommunstyrelsen 2023-03-05");
    assertThat(search("hamnplan i oktober 2023").hits().getFirst().citation())
        .startsWith("Kommunstyrelsen 2023-10-02");
  }

  @Test
  void findsTheTextThatWasSetAndNotTheSameReadFromAnImage() throws IOException {
    SampleMinutes set =
        SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
            .kind(DocumentKind.PROTOKOLLSUTDRAG)
            .paragraph(12, "Badhuset", "Badhuset byggs om.", "Taket läcker.");
    SampleMinutes read =
        SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
            .paragraph(12, "Badhuset", "Badhuset byqgs om.", "Taket läcker.")
            .scanned();
    try (Archive archive = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(archive)) {
      for (Extraction.Done file : List.of(read.file("bild.pdf"), set.file("utdrag.pdf"))) {
        archive.put(file);
        index.replace(file);
      }
      index.settle(archive);
    }

    assertThat(search("badhuset").hits())
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.document().path()).isEqualTo("utdrag.pdf");
          assertThat(hit.sources()).singleElement().matches(other -> other.differs());
        });
  }

  @Test
  void findsWhatStoodBackWhenTheOtherFileIsForgotten() throws IOException {
    SampleMinutes minutes =
        SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
            .paragraph(12, "Badhuset", "Badhuset byggs om.", "Taket läcker.");
    Extraction.Done set = minutes.file("protokoll.pdf");
    Extraction.Done read = minutes.scanned().file("bild.pdf");
    try (Archive archive = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(archive)) {
      for (Extraction.Done file : List.of(set, read)) {
        archive.put(file);
        index.replace(file);
      }
      archive.commit();
      index.settle(archive);
      new Forget(archive, List.of(index)).document(set.documents().getFirst().id());
    }

    assertThat(search("badhuset").hits())
        .singleElement()
        .matches(hit -> hit.document().path().equals("bild.pdf"));
  }

  @Test
  void aGeneralThesaurusLeadsToItsWordsOnly() throws IOException {
    fill(
        SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
            .paragraph(12, "Val", "Ersättare utses i styrelsen.", "En plats är ledig.")
            .paragraph(13, "Regler", "Ersättningen höjs.", "Den är låg.")
            .file("ks.pdf"));

    assertThat(search("arvode").hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.text()).isEqualTo("Ersättningen höjs."));
  }

  @Test
  void saysWhenThereIsNoArchive() {
    assertThatThrownBy(() -> Archive.open(folder.resolve("ingenting")))
        .isInstanceOf(NoArchiveException.class)
        .hasMessageContaining("inget arkiv");
  }
}
