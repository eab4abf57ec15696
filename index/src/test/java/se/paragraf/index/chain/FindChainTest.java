package se.paragraf.index.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.index.search.SampleMinutes.minutes;
import static se.paragraf.index.search.SampleParagraph.paragraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.chain.Chain.StepChange;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.SampleArchive;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.model.Extraction;

class FindChainTest {

  private static final String TITLE = "Upprustning av gästhamnen";
  private static final String CASE = "KS 2024/31";
  private static final String PROPOSED =
      "Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen besluta att föreslå kommunfullmäktige besluta att";

  @TempDir Path folder;

  private static SampleMinutes committee() {
    return minutes("Kommunstyrelsens arbetsutskott", "2024-03-05")
        .with(
            paragraph(12, CASE, TITLE)
                .decides(
                    PROPOSED,
                    "rusta upp gästhamnens norra brygga under 2025",
                    "avsätta 4 miljoner kronor för upprustningen",
                    "uppdra åt tekniska nämnden att redovisa kostnaden för den södra bryggan"));
  }

  private static SampleMinutes board() {
    return minutes("Kommunstyrelsen", "2024-04-02")
        .with(
            paragraph(40, CASE, TITLE)
                .decides(
                    "Kommunstyrelsen föreslår kommunfullmäktige besluta att",
                    "rusta upp gästhamnens norra brygga under 2026",
                    "avsätta 4 miljoner kronor för upprustningen")
                .quotes(
                    PROPOSED,
                    "rusta upp gästhamnens norra brygga under 2026",
                    "avsätta 4 miljoner kronor för upprustningen",
                    "uppdra åt tekniska nämnden att redovisa kostnaden för den södra bryggan")
                .attaches("§ 12 KSAU Upprustning av gästhamnen", "§ 77 TN Gästhamnens bryggor"));
  }

  private static SampleMinutes council() {
    return minutes("Kommunfullmäktige", "2024-04-22")
        .with(
            paragraph(30, CASE, TITLE)
                .decides(
                    "Kommunfullmäktige beslutar att",
                    "rusta upp gästhamnens norra brygga under 2026",
                    "avsätta 4 miljoner kronor för upprustningen"));
  }

  private List<Chain> chains(String typed, Extraction.Done... files) throws IOException {
    try (SampleArchive archive = SampleArchive.of(folder, files)) {
      return new FindChain(
              new FiledParagraphs(new RecentlyRead(archive.archive()), archive.search()))
          .find(typed, Filters.NONE);
    }
  }

  private Chain chain(String typed) throws IOException {
    List<Chain> chains =
        chains(typed, council().file("kf.pdf"), committee().file("au.pdf"), board().file("ks.pdf"));
    assertThat(chains).hasSize(1);
    return chains.getFirst();
  }

  private static String told(List<Operation> operations) {
    return operations.stream()
        .filter(operation -> operation.op() != Operation.Op.EQUAL)
        .map(operation -> operation.op() + ":" + operation.text().strip())
        .collect(Collectors.joining(" "));
  }

  @Test
  void ordersTheStepsOfACaseAndTellsWhatEachBodyDid() throws IOException {
    assertThat(chain("ks 2024-31").steps())
        .extracting(step -> step.body().orElseThrow() + " " + step.action())
        .containsExactly(
            "Kommunstyrelsens arbetsutskott PROPOSES",
            "Kommunstyrelsen PROPOSES",
            "Kommunfullmäktige DECIDES");
  }

  @Test
  void findsTheSameChainByOneOfItsParagraphs() throws IOException {
    assertThat(chain("Kommunstyrelsen 2024-04-02 § 40").steps()).hasSize(3);
  }

  @Test
  void showsTheWordsThatChangedFromOneStepToTheNext() throws IOException {
    List<StepChange> changes = chain(CASE).changes();

    assertThat(changes).allSatisfy(change -> assertThat(change.to()).isEqualTo(1));
    assertThat(changes)
        .extracting(change -> told(change.operations()))
        .anySatisfy(words -> assertThat(words).contains("DELETE:2025").contains("INSERT:2026"))
        .anySatisfy(words -> assertThat(words).startsWith("DELETE:uppdra åt tekniska nämnden"));
  }

  @Test
  void tellsAQuotedProposalThatTheMinutesOfTheProposerWordOtherwise() throws IOException {
    assertThat(chain(CASE).quotedProposals())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.from()).as("whose minutes").isZero();
          assertThat(change.to()).as("who quotes").isEqualTo(1);
          assertThat(told(change.operations())).isEqualTo("DELETE:2025 INSERT:2026");
        });
  }

  @Test
  void reportsAReferenceThatTheArchiveLacksAndLinksTheOthers() throws IOException {
    assertThat(chain(CASE).missing())
        .singleElement()
        .satisfies(missing -> {
          assertThat(missing.step()).isEqualTo(1);
          assertThat(missing.text()).contains("§ 77 TN");
        });
  }

  @Test
  void linksByReferenceAndTitleWhereAStepHasNoCaseNumber() throws IOException {
    SampleMinutes withoutCase =
        minutes("Kommunstyrelsens arbetsutskott", "2024-03-05")
            .with(
                paragraph(12, "", TITLE)
                    .decides(PROPOSED, "rusta upp gästhamnens norra brygga under 2025"));

    List<Chain> chains = chains(CASE, withoutCase.file("au.pdf"), board().file("ks.pdf"));

    assertThat(chains).singleElement().satisfies(chain -> assertThat(chain.steps()).hasSize(2));
  }

  @Test
  void linksByTitleAndWordingAlone() throws IOException {
    SampleMinutes one =
        minutes("Kommunstyrelsen", "2024-04-02")
            .with(
                paragraph(40, "", TITLE)
                    .decides(
                        "Kommunstyrelsen föreslår kommunfullmäktige besluta att",
                        "rusta upp gästhamnens norra brygga under 2026"));
    SampleMinutes other =
        minutes("Kommunfullmäktige", "2024-04-22")
            .with(
                paragraph(30, "", TITLE)
                    .decides(
                        "Kommunfullmäktige beslutar att",
                        "rusta upp gästhamnens norra brygga under 2026"));

    assertThat(
            chains("Kommunfullmäktige 2024-04-22 § 30", one.file("ks.pdf"), other.file("kf.pdf")))
        .singleElement()
        .satisfies(chain -> assertThat(chain.steps()).hasSize(2));
  }

  @Test
  void keepsTheSameCaseNumberOfTwoOrganizationsApart() throws IOException {
    assertThat(
            chains(
                CASE,
                committee().file("a.pdf"),
                minutes("Kommunstyrelsen", "2024-05-02")
                    .of("Furuviks kommun")
                    .with(paragraph(9, CASE, "Skolskjuts").decides("", "anta reglerna"))
                    .file("b.pdf")))
        .hasSize(2)
        .allSatisfy(chain -> assertThat(chain.steps()).hasSize(1));
  }

  @Test
  void findsNoChainWhereTheArchiveHasNone() throws IOException {
    assertThat(chains("KS 2019/1", committee().file("au.pdf"))).isEmpty();
  }
}
