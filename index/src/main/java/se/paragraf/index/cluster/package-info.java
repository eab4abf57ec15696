/**
 * An OpenSearch cluster as this program speaks with it: over HTTP, with JSON, and with the hosts
 * that the user named and no others.
 *
 * <p>In go requests, out come parsed answers or a {@link
 * se.paragraf.index.cluster.ClusterException} with one sentence. Begin reading at {@link
 * se.paragraf.index.cluster.Cluster}; what is kept there is the business of the packages above.
 */
@NullMarked
package se.paragraf.index.cluster;

import org.jspecify.annotations.NullMarked;
