package se.paragraf.index.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an archive lies in an OpenSearch cluster: {@code opensearch://host:9200/name}, {@code
 * opensearch+https://a,b:9200/name?shards=12}.
 *
 * @param secure whether it is spoken to over HTTPS
 * @param hosts host and port of one or more nodes; the next is tried when one does not answer
 * @param name of the archive; the indices there are called {@code name-…}
 * @param shards in how many parts the indices are made when they are new
 * @param login {@code user:password}; only ever sent over HTTPS or to this computer
 */
public record ClusterAddress(
    boolean secure, List<String> hosts, String name, int shards, Optional<String> login) {

  /** The variable of the environment that holds {@code user:password}. */
  public static final String LOGIN_VARIABLE = "PARAGRAF_OPENSEARCH_LOGIN";

  private static final String SCHEME = "opensearch://";
  private static final String SECURE_SCHEME = "opensearch+https://";
  private static final String USUAL_PORT = ":9200";
  private static final int USUAL_SHARDS = 3;

  private static final Pattern TYPED =
      Pattern.compile(
          "opensearch(\\+https)?://([A-Za-z0-9.:,\\[\\]-]+)/([a-z0-9][a-z0-9_-]{0,99})(?:\\?shards=(\\d{1,3}))?");

  private static final Pattern THIS_COMPUTER =
      Pattern.compile("(localhost|127(\\.\\d+){3}|\\[::1])(:\\d+)?");

  public ClusterAddress {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty() || shards < 1) {
      throw new IllegalArgumentException("hosts and shards must be > 0, were " + hosts + shards);
    }
  }

  /** Whether something typed as an archive means a cluster and no folder. */
  public static boolean isMeant(String typed) {
    return typed.startsWith(SCHEME) || typed.startsWith(SECURE_SCHEME);
  }

  /**
   * The address typed.
   *
   * @throws ClusterException when it is none, or when the login would go out unencrypted
   */
  public static ClusterAddress parse(String typed, Optional<String> login) throws ClusterException {
    Matcher found = TYPED.matcher(typed);
    if (!found.matches()) {
      throw new ClusterException(
          "”"
              + typed
              + "” är ingen adress till ett arkiv i OpenSearch. Skriv opensearch://värd:9200/namn, "
              + "namnet med små bokstäver, siffror, - och _.",
          0);
    }
    List<String> hosts =
        Arrays.stream(found.group(2).split(","))
            .map(host -> host.matches(".*:\\d+") ? host : host + USUAL_PORT)
            .toList();
    int shards =
        found.group(4) == null ? USUAL_SHARDS : Math.max(1, Integer.parseInt(found.group(4)));
    boolean secure = found.group(1) != null;
    if (login.isPresent() && !secure && !hosts.stream().allMatch(ClusterAddress::isHere)) {
      throw new ClusterException(
          "Lösenordet i "
              + LOGIN_VARIABLE
              + " skickas inte okrypterat. Skriv opensearch+https:// i stället för opensearch://.",
          0);
    }
    return new ClusterAddress(secure, hosts, found.group(3), shards, login);
  }

  private static boolean isHere(String host) {
    return THIS_COMPUTER.matcher(host).matches();
  }

  /** As it is typed, without the login. */
  @Override
  public String toString() {
    return (secure ? SECURE_SCHEME : SCHEME) + String.join(",", hosts) + "/" + name;
  }
}
