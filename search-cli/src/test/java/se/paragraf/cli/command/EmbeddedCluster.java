package se.paragraf.cli.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** Real OpenSearch nodes in this process, that speak HTTP. */
final class EmbeddedCluster implements AutoCloseable {

  static {
    // One of its assertions holds it to an older Lucene than the one that is used here.
    EmbeddedCluster.class.getClassLoader().setPackageAssertionStatus("org.opensearch", false);
  }

  private final List<Node> nodes = new ArrayList<>();
  private final List<Integer> ports;

  private EmbeddedCluster(List<Integer> ports) {
    this.ports = ports;
  }

  /** Starts so many nodes that know each other. */
  static EmbeddedCluster start(Path folder, int size) throws Exception {
    List<Integer> free = freePorts(2 * size);
    EmbeddedCluster cluster = new EmbeddedCluster(free.subList(0, size));
    List<String> seeds =
        IntStream.range(0, size).mapToObj(at -> "127.0.0.1:" + free.get(size + at)).toList();
    List<String> names = IntStream.range(0, size).mapToObj(at -> "node" + at).toList();
    List<Thread> starting = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      Settings settings =
          Settings.builder()
              .put("path.home", folder.resolve("node" + at))
              .put("cluster.name", "paragraf-test")
              .put("node.name", names.get(at))
              .put("http.type", "netty4")
              .put("transport.type", "netty4")
              .put("http.port", free.get(at))
              .put("transport.port", free.get(size + at))
              .put("network.host", "127.0.0.1")
              .putList("discovery.seed_hosts", seeds)
              .putList("cluster.initial_cluster_manager_nodes", names)
              .put("cluster.routing.allocation.disk.threshold_enabled", false)
              .put("node.processors", 2)
              .build();
      Node node = new PluggedNode(settings);
      cluster.nodes.add(node);
      Thread starter =
          new Thread(() -> {
            try {
              node.start();
            } catch (org.opensearch.node.NodeValidationException e) {
              throw new IllegalStateException(e);
            }
          });
      starter.start();
      starting.add(starter);
    }
    for (Thread starter : starting) {
      starter.join();
    }
    return cluster;
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      sockets.add(new ServerSocket(0));
    }
    List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
    for (ServerSocket socket : sockets) {
      socket.close();
    }
    return ports;
  }

  /** The address of an archive there, by all nodes. */
  String archive(String name) {
    return "opensearch://"
        + String.join(",", ports.stream().map(port -> "127.0.0.1:" + port).toList())
        + "/"
        + name;
  }

  /** Takes a node away as if its machine went down. */
  void lose(int node) throws Exception {
    nodes.get(node).close();
    nodes.get(node).awaitClose(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    for (Node node : nodes) {
      node.close();
    }
  }

  private static final class PluggedNode extends Node {
    PluggedNode(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
          List.of(info(Netty4ModulePlugin.class), info(CommonAnalysis.class)),
          false);
    }

    private static PluginInfo info(Class<? extends Plugin> plugin) {
      return new PluginInfo(
          plugin.getSimpleName(),
          "",
          "1",
          Version.CURRENT,
          "21",
          plugin.getName(),
          null,
          List.<String>of(),
          false);
    }
  }

  /**
   * The two parts of OpenSearch's own module {@code analysis-common} that are used, under the names
   * and with the settings they have there: the module is in every OpenSearch, but not to be had as
   * a library.
   */
  public static final class CommonAnalysis extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
      return Map.of(
          "whitespace",
          (index, environment, name, settings) -> {
            int longest = settings.getAsInt("max_token_length", 255);
            return TokenizerFactory.newFactory(
                name,
                () ->
                    new WhitespaceTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest));
          });
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
      return Map.of(
          "pattern_capture",
          AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
            Pattern[] patterns =
                settings.getAsList("patterns").stream()
                    .map(Pattern::compile)
                    .toArray(Pattern[]::new);
            boolean original = settings.getAsBoolean("preserve_original", true);
            return new Capture(name, patterns, original);
          }));
    }

    private record Capture(String name, Pattern[] patterns, boolean original)
        implements TokenFilterFactory {
      @Override
      public TokenStream create(TokenStream stream) {
        return new PatternCaptureGroupTokenFilter(stream, original, patterns);
      }
    }
  }
}
