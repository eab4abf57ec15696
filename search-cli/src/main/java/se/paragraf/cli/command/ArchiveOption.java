package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.cluster.ClusterAddress;

/** Which archive a command works on. */
final class ArchiveOption {

  private static final String VARIABLE = "PARAGRAF_ARCHIVE";
  private static final String USUAL = "archive";

  /** Where this computer keeps what belongs to it beside archives in clusters. */
  private static final Path BESIDE_CLUSTERS = Path.of(".paragraf");

  @Option(names = "--archive", paramLabel = "${bundle:label.folder}", order = 80)
  private Optional<String> typed = Optional.empty();

  /**
   * The one typed, else the one in the environment, else {@code ./archive}. Errors: when it is to
   * be in a cluster and cannot be understood.
   */
  ArchiveAddress address(Surroundings here) throws IOException {
    return address(typed.or(() -> variable(here, VARIABLE)).orElse(USUAL), here);
  }

  static ArchiveAddress address(String typed, Surroundings here) throws IOException {
    if (!ClusterAddress.isMeant(typed)) {
      return new ArchiveAddress.InFolder(here.resolve(Path.of(typed)));
    }
    ClusterAddress cluster =
        ClusterAddress.parse(typed, variable(here, ClusterAddress.LOGIN_VARIABLE));
    Path home = Path.of(variable(here, "HOME").orElseGet(() -> System.getProperty("user.home")));
    String folder = (cluster.hosts().getFirst() + "-" + cluster.name()).replaceAll("[^\\w.-]", "-");
    return new ArchiveAddress.InCluster(cluster, home.resolve(BESIDE_CLUSTERS).resolve(folder));
  }

  private static Optional<String> variable(Surroundings here, String name) {
    return Optional.ofNullable(here.environment().get(name)).filter(value -> !value.isBlank());
  }
}
