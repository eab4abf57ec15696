package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static se.paragraf.index.search.SampleMinutes.minutes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.FiledParagraphs;
import se.paragraf.index.chain.FindChain;
import se.paragraf.index.followup.FollowUp;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.index.search.SearchRequest;

/** Whatever is typed gets an answer or an honest no, never an exception. */
class WrongQuestionsTest {

  @TempDir private static Path folder;

  private static SampleArchive archive;
  private static Ask ask;

  @BeforeAll
  static void openAnArchive() throws IOException {
    archive =
        SampleArchive.of(
            folder,
            minutes("Kommunstyrelsen", "2024-03-05")
                .order(
                    12,
                    "Badhuset",
                    "uppdra åt kommundirektören att redovisa badhusets ekonomi",
                    "kommundirektören",
                    "")
                .file("ks.pdf"));
    ask = new Ask(archive.archive(), archive.search(), SwedishWords.load());
  }

  @AfterAll
  static void closeIt() throws IOException {
    archive.close();
  }

  static Stream<String> wrongQueries() {
    return Stream.of(
        "",
        " ",
        "?",
        "§",
        "”",
        "\"",
        "\"badhuset",
        "badhuset\" och \"",
        "och i på att",
        "när",
        "vem",
        "hur många",
        "varför?",
        "(((badhuset",
        "badhuset)))",
        "AND OR NOT",
        "badhuset AND",
        "NEAR/5",
        "badhuset NEAR/99999999999 ekonomi",
        "title:badhuset^4 [a TO b] {c TO d}",
        "badhus~2 /regex[/ \\ ? *",
        "* ** ?* -* +-",
        "- -badhuset",
        "§ 99999999999999999999",
        "KS 2024/99999999999",
        "9999-99-99 2024-02-30 31/2",
        "\u0000\uFFFF\uD83D\uDE00",
        "a".repeat(10_000),
        "badhus ".repeat(1_500),
        Stream.iterate(0, n -> n + 1)
            .limit(1_700)
            .map(n -> "ord" + n)
            .reduce("", (a, b) -> a + " " + b),
        Stream.iterate(0, n -> n + 1)
            .limit(1_700)
            .map(n -> "or" + n + "*")
            .reduce("", (a, b) -> a + " " + b),
        "\"" + "kommunstyrelsens beslut om ekonomin ".repeat(280) + "\"",
        "personal sjukvård ekonomi budget skola ".repeat(250));
  }

  @ParameterizedTest
  @MethodSource("wrongQueries")
  void neverThrows(String typed) {
    FiledParagraphs paragraphs =
        new FiledParagraphs(new RecentlyRead(archive.archive()), archive.search());
    assertThatCode(
            () -> {
              archive.search().search(SearchRequest.of(typed));
              ask.ask(typed, Filters.NONE);
              new FindChain(paragraphs).find(typed, Filters.NONE);
              new FollowUp(archive.archive(), archive.search()).reports(typed, Filters.NONE);
            })
        .doesNotThrowAnyException();
  }
}
