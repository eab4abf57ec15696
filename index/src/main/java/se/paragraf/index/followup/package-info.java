/**
 * What became of the orders that decisions gave.
 *
 * <p>In: the §§ of the archive with the orders read out of them. Out: for each order a {@link
 * se.paragraf.index.followup.Report} with the later §§ of the same organisation that tell of it,
 * why they are taken to, and what was searched. Begin reading at {@link
 * se.paragraf.index.followup.FollowUp}.
 */
@NullMarked
package se.paragraf.index.followup;

import org.jspecify.annotations.NullMarked;
