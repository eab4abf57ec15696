package se.paragraf.corpus.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slices of a list of files as tasks of a cluster: each task is one run of {@code paragraf extract},
 * as any scheduler would start it, into one folder that all share.
 */
class SlicesOnSparkTest {

  private static final int SLICES = 4;

  /** Two tasks at a time, and three attempts at each. */
  private static final String MASTER = "local[2,3]";

  @TempDir static Path work;
  private static JavaSparkContext spark;
  private static String list;

  @BeforeAll
  static void startsSpark() throws IOException {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster(MASTER)
                .setAppName("slices")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    list = Files.write(work.resolve("list.csv"), rows()).toString();
  }

  @AfterAll
  static void stops() {
    if (spark != null) {
      spark.close();
    }
  }

  /** The digital samples of one organisation. */
  private static List<String> rows() throws IOException {
    Path samples = Path.of("samples", "almharad").toAbsolutePath();
    try (Stream<Path> files = Files.list(samples)) {
      Stream<String> pdfs =
          files.map(Path::toString).filter(name -> name.endsWith(".pdf")).sorted();
      return Stream.concat(Stream.of("file"), pdfs).toList();
    }
  }

  @Test
  void tasksGiveWhatOneProcessGivesAlsoWhenOneIsKilled() throws Exception {
    String whole = work.resolve("whole").toString();
    assertThat(extract(list, "1/1", whole).waitFor()).isZero();

    String shared = work.resolve("shared").toString();
    String flag = work.resolve("killed").toString();
    String listed = list;
    List<Integer> ends =
        spark
            .parallelize(IntStream.rangeClosed(1, SLICES).boxed().toList(), SLICES)
            .map(slice -> task(listed, slice, shared, flag))
            .collect();

    assertThat(Path.of(flag)).exists();
    assertThat(ends).containsOnly(0);
    assertThat(contents(shared)).isEqualTo(contents(whole)).hasSizeGreaterThan(10);
  }

  @Test
  void slicesBegunTwiceAtOnceHarmNothing() {
    String twice = work.resolve("twice").toString();
    String flag = work.toString(); // exists: nobody is killed
    String listed = list;
    List<Integer> ends =
        spark
            .parallelize(List.of(1, 1, 2, 2), SLICES)
            .map(slice -> task(listed, slice, twice, flag))
            .collect();
    assertThat(ends).containsOnly(0);
  }

  /** A task; the first attempt at the second slice is killed on its way. */
  private static int task(String list, int slice, String out, String flag) throws Exception {
    Process process = extract(list, slice + "/" + SLICES, out);
    if (slice == 2 && !Files.exists(Path.of(flag))) {
      process.waitFor(2, TimeUnit.SECONDS);
      process.destroyForcibly().waitFor();
      Files.createFile(Path.of(flag));
      throw new IOException("the machine of slice 2 is lost");
    }
    return process.waitFor();
  }

  private static Process extract(String list, String slice, String out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "se.paragraf.cli.Main",
            "extract",
            "--manifest",
            list,
            "--slice",
            slice,
            "--out",
            out)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** By path below the folder; what a killed process left unfinished is no extraction. */
  private static SortedMap<String, String> contents(String folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        contents.put(Path.of(folder).relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
