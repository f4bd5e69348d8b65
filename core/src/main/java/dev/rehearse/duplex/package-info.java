/**
 * NEC Express5800/320Fc and Stratus ftServer: two CPU-I/O enclosures that work as one computer, and Active Upgrade, which
 * splits them, lets software be installed on one half, and merges them again. Sources are the Active Upgrade User's Guide
 * (chapters 1 and 2, the console's status tables), the maintenance guides of the ftServer family (OpStates, MTBF), and
 * NEC's notes on memory copy and RDR; what they leave open is a parameter marked "assumed" or stands below.
 *
 * <p>Where things are. The state models, each a table with every pair of state and event: {@link
 * dev.rehearse.duplex.OpDiagram}, {@link dev.rehearse.duplex.PartnerDiagram}, {@link
 * dev.rehearse.duplex.SessionDiagram}, {@link dev.rehearse.duplex.AppDiagram}; the disks' is in {@link
 * dev.rehearse.rdr}. The system: {@link dev.rehearse.duplex.FtServer}, its behaviour by concern in small classes of
 * functions over one Turn: Hardware, Booting, Storage and Resync, Applications, Installing, Actions; the console's
 * operations in Operations, Readiness, Splitting, Merging, Aborting; an operator's last resort in LoneBoot. Survey works
 * out what users get and which enclosure is a single point of failure; Faces what is to be seen.
 *
 * <p>Decisions of form.
 * <ul>
 *   <li>The system is one component, and each part that a scenario names has a panel that passes on what is done to it.
 *       Refused: a component for each part. The halves of such a system have no memory of their own to disagree with, and
 *       whether a service survives depends on processors, disks and adapters at one and the same instant.
 *   <li>An enclosure shows its own OpState, and the state of the operating system where it is not up or is the isolated
 *       one: so one column tells Partner State and redundancy both.
 *   <li>Operations of the console are phases in the order in which the guide tells them; each can be run again and does what
 *       is not done yet, since Retry runs the request again, custom actions included.
 * </ul>
 *
 * <p>Decisions where the sources are silent (each is assumed).
 * <ul>
 *   <li>The enclosure marked Primary, or else the first, becomes the Production Side.
 *   <li>The halt at the end of a memory copy degrades the service and does not take it down: connections outlive it.
 *   <li>Service that repairs an enclosure exchanges the broken element and brings it up, which also clears its MTBF. A
 *       component that its MTBF or policy has stopped waits for an operator who clears the MTBF and brings it up.
 *   <li>A lockstep loss with nothing broken counts as a fault of the element, and takes the same way back as any other.
 *   <li>If the Production Side goes down while the system is split, it starts again by itself when its hardware allows, from
 *       its own disks; the session is then broken and can be aborted or retried. {@code boot alone} is the other way out: the
 *       half that is named becomes the system, whatever its disks hold, the session is over, and the other half's disks
 *       are copied over when it is back.
 *   <li>The last member of a disk that was in sync stays the one that counts while it is away, and is used again when it is
 *       back; no other is ever chosen without an operator.
 *   <li>An application that nobody stopped before the merge goes on in the merged memory image with its disks exchanged under
 *       it: it has failed until somebody restarts it.
 *   <li>Custom actions take no time of their own.
 *   <li>An installation that fails or is cut off leaves a system disk that does not start; a limited test finds it.
 *   <li>Finish does not wait for the resync; a new session does, by its readiness check.
 * </ul>
 */
@NullMarked
package dev.rehearse.duplex;

import org.jspecify.annotations.NullMarked;
