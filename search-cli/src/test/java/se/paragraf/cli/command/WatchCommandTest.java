package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

  @TempDir private Path folder;

  @Test
  void tellsEachNewHitOnce() throws IOException {
    List<Path> samples = Samples.own();
    ingest(sample(samples, "hsn-2024-04-23"));
    Typed.in(folder, "watch", "add", "justerare");

    assertThat(run()).contains("\"hits\" : [ ]");
    ingest(sample(samples, "rs-2024-02-27"));
    String news = run();
    assertThat(news).contains("Regionstyrelsen").doesNotContain("sjukvårdsnämnden 2024-04-23");
    new Schemas().hold("watch", news);
    assertThat(run()).contains("\"hits\" : [ ]");
  }

  @Test
  void listsWhatIsWatched() throws IOException {
    ingest(sample(Samples.own(), "hsn-2024-04-23"));
    Typed.in(folder, "watch", "add", "vårdcentral", "Kvistby");

    assertThat(Typed.in(folder, "watch", "list").out())
        .isEqualToIgnoringNewLines("vårdcentral Kvistby");
  }

  private String run() {
    return Typed.in(folder, "watch", "run", "--format", "json").out();
  }

  private void ingest(Path sample) {
    assertThat(Typed.in(folder, "ingest", sample.toString()).exitCode()).isZero();
  }

  private static Path sample(List<Path> samples, String name) {
    return samples.stream()
        .filter(file -> file.getFileName().toString().startsWith(name))
        .findFirst()
        .orElseThrow();
  }
}
