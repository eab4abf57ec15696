package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractSliceTest {

  @TempDir Path work;

  @Test
  void slicesTogetherGiveWhatTheWholeListGives() throws IOException {
    Path list = list("rsau-2024-02-13.pdf", "rs-75-2024-utdrag.pdf", "rf-2024-10-22.pdf");
    for (int slice = 1; slice <= 2; slice++) {
      assertThat(extract(list, slice + "/2", "delar").exitCode()).isZero();
    }
    assertThat(extract(list, "1/1", "hela").err()).contains("3 lästa, 0 fanns redan");
    assertThat(contents("delar")).hasSize(3).isEqualTo(contents("hela"));
  }

  @Test
  void readsNothingThatIsThere() throws IOException {
    Path list = list("rs-75-2024-utdrag.pdf", "tjansteskrivelse-nattbuss-2024.pdf");
    extract(list, "1/2", "ut");
    SortedMap<String, String> before = contents("ut");
    assertThat(extract(list, "1/1", "ut").err()).contains("1 lästa, 1 fanns redan");
    assertThat(contents("ut")).containsAllEntriesOf(before);
    assertThat(extract(list, "1/1", "ut").err()).contains("0 lästa, 2 fanns redan");
  }

  @Test
  void readsAgainWhatIsNotWhole() throws IOException {
    Path list = list("rs-75-2024-utdrag.pdf");
    extract(list, "1/1", "ut");
    SortedMap<String, String> whole = contents("ut");
    Files.writeString(work.resolve("ut").resolve(whole.firstKey()), "{\"schema\"");
    assertThat(extract(list, "1/1", "ut").err()).contains("1 lästa, 0 fanns redan");
    assertThat(contents("ut")).isEqualTo(whole);
  }

  @Test
  void keepsWhyAFileCouldNotBeRead() throws IOException {
    Files.writeString(work.resolve("trasig.pdf"), "%PDF-1.7 och inget mer");
    Path list = Files.writeString(work.resolve("lista.csv"), "file\ntrasig.pdf\n");
    Typed typed = extract(list, "1/1", "ut");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED.code());
    assertThat(contents("ut").values()).singleElement().asString().contains("damaged");
    assertThat(extract(list, "1/1", "ut").err()).contains("0 lästa, 1 fanns redan");
  }

  @Test
  void anArchiveTakesWhatIsThereAndIsTheSame() throws IOException {
    Path list = list("rs-75-2024-utdrag.pdf", "tjansteskrivelse-nattbuss-2024.pdf");
    extract(list, "1/2", "ut");
    String[] files = Files.readAllLines(list).stream().skip(1).toArray(String[]::new);
    ingest("läst", files, List.of());
    ingest("hämtat", files, List.of("--extracted", "ut"));
    assertThat(contents("hämtat/documents")).hasSize(2).isEqualTo(contents("läst/documents"));
  }

  @Test
  void anArchiveReadsNothingThatIsThere() throws IOException {
    Path list = list("rs-75-2024-utdrag.pdf");
    extract(list, "1/1", "ut");
    Path there = work.resolve("ut").resolve(contents("ut").firstKey());
    Files.writeString(there, Files.readString(there).replace("digital", "mixed"));
    ingest("hämtat", new String[] {Files.readAllLines(list).get(1)}, List.of("--extracted", "ut"));
    assertThat(contents("hämtat/documents").values()).singleElement().asString().contains("mixed");
  }

  private void ingest(String archive, String[] files, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of("ingest", "--archive", archive));
    arguments.addAll(List.of(files));
    arguments.addAll(more);
    Typed typed = Typed.in(work, arguments.toArray(String[]::new));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
  }

  @Test
  void refusesWhatIsNoSlice() throws IOException {
    Typed typed = extract(list("rs-75-2024-utdrag.pdf"), "3/2", "ut");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.WRONG_COMMAND_LINE.code());
    assertThat(typed.err()).contains("3/2");
    assertThat(Typed.in(work, "extract", "--manifest", "lista.csv").exitCode())
        .isEqualTo(ExitCode.WRONG_COMMAND_LINE.code());
  }

  private Typed extract(Path list, String slice, String out) {
    return Typed.in(work, "extract", "--manifest", list.toString(), "--slice", slice, "--out", out);
  }

  private Path list(String... names) throws IOException {
    List<String> lines =
        Stream.concat(
                Stream.of("file"),
                Stream.of(names)
                    .map(name -> Samples.ownFolder().resolve("almharad").resolve(name).toString()))
            .toList();
    return Files.write(work.resolve("lista.csv"), lines);
  }

  /** By path below the folder. */
  private SortedMap<String, String> contents(String folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    Path root = work.resolve(folder);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
