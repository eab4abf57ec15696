package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.archive.Archive;
import se.paragraf.model.Extraction;

class QueryLanguageTest {

  @TempDir Path folder;
  private Archive archive;
  private Search search;

  @BeforeEach
  void fill() throws IOException {
    Extraction.Done file =
        SampleMinutes.minutes("Kommunstyrelsen", "2024-03-05")
            .paragraph(1, "Personalomsättning", "Åtgärder vidtas.", "Många slutar på sjukhuset.")
            .paragraph(2, "Hyror", "Hyrorna i äldreboendet höjs.", "Indexet har stigit.")
            .paragraph(3, "Inhyrd personal", "Kostnaden minskas.", "Bemanningsföretagen är dyra.")
            .paragraph(
                4, "Uppföljningsrapport 1", "Rapporten godkänns.", "Intern kontroll gjordes.")
            .file("ks.pdf");
    try (Archive open = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(open)) {
      open.put(file);
      index.replace(file);
      open.commit();
      index.commit(open);
    }
    archive = Archive.open(folder);
    search = Search.open(archive);
  }

  @AfterEach
  void close() throws IOException {
    search.close();
    archive.close();
  }

  private List<Integer> found(String query) throws IOException {
    return search.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.paragraph().flatMap(ParagraphRef::number).orElseThrow())
        .toList();
  }

  @Test
  void findsInflectedWord() throws IOException {
    assertThat(found("hyra")).startsWith(2);
    assertThat(found("rapporterna")).startsWith(4);
  }

  @Test
  void findsPartOfCompoundAfterTheWordItself() throws IOException {
    assertThat(found("personal")).containsSubsequence(3, 1);
    assertThat(found("rapport")).contains(4);
  }

  @Test
  void findsCompoundBySynonymAndByItsParts() throws IOException {
    assertThat(found("hyrpersonal")).startsWith(3);
    assertThat(found("internkontroll")).startsWith(4);
    assertThat(found("hyreshöjning")).startsWith(2);
  }

  @Test
  void findsWordTypedWithoutDots() throws IOException {
    assertThat(found("atgarder")).containsExactly(1);
    assertThat(found("aldreboendet")).startsWith(2);
  }

  @Test
  void findsDecomposedWord() throws IOException {
    assertThat(found(Normalizer.normalize("åtgärder", Normalizer.Form.NFD))).startsWith(1);
  }

  @Test
  void takesQuotesAtTheirWord() throws IOException {
    assertThat(found("\"intern kontroll\"")).containsExactly(4);
    assertThat(found("\"kontroll intern\"")).isEmpty();
  }

  @Test
  void knowsNearAndPrefixAndBoolean() throws IOException {
    assertThat(found("hyrorna NEAR/3 höjs")).containsExactly(2);
    assertThat(found("hyrorna NEAR/1 indexet")).isEmpty();
    assertThat(found("bemann*")).containsExactly(3);
    assertThat(found("personalomsättning -sjukhuset")).doesNotContain(1);
    assertThat(found("hyror AND indexet")).containsExactly(2);
    assertThat(found("hyror OR rapport")).contains(2, 4);
  }

  @Test
  void takesAQuotedWordBesideNear() throws IOException {
    assertThat(found("hyrorna NEAR/3 \"äldreboendet\"")).containsExactly(2);
    assertThat(found("\"hyrorna\" NEAR/3 äldreboendet")).containsExactly(2);
    assertThat(found("hyrorna NEAR/3 \"sjukhuset\"")).isEmpty();
  }

  @Test
  void findsEverythingElseWhenAWordIsOnlyShutOut() throws IOException {
    assertThat(found("-hyrorna")).containsExactlyInAnyOrder(1, 3, 4);
  }

  @Test
  void neverRefusesWhatWasTyped() {
    List<String> wrong =
        List.of(
            "\"obalanserad",
            "((((",
            "AND OR NOT",
            "title:foo^2~ [a TO b] {x} \\",
            "och i att",
            "- + ! * ?",
            "NEAR/5",
            "a NEAR/99 b",
            "§§§ §",
            "",
            "ord ".repeat(2_500),
            "x".repeat(10_000),
            "(".repeat(5_000),
            "\u0000\uD83D\uDE00");
    for (String query : wrong) {
      assertThatCode(() -> search.search(SearchRequest.of(query)))
          .as(query.substring(0, Math.min(20, query.length())))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void marksTheWordsThatMatch() throws IOException {
    Hit hit = search.search(SearchRequest.of("hyreshöjning")).hits().getFirst();

    assertThat(hit.text()).isEqualTo("Hyrorna i äldreboendet höjs.");
    assertThat(hit.highlights())
        .extracting(mark -> hit.text().substring(mark.start(), mark.end()))
        .containsExactly("Hyrorna", "höjs");
  }
}
