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
 * functions over one Turn: Hardware, Booting, Storage, Resync, Verifying and Multipath, Applications, Installing, Actions; the console's
 * operations in Operations, Readiness, Splitting, Merging, Aborting; an operator's last resort in LoneBoot. Survey works
 * out what users get and which enclosure is a single point of failure; Faces what is to be seen.
 *
 * <p>Standing in the middle of an upgrade: DuplexMidway says what can be typed (DuplexTyped), what can be so then (DuplexReadings,
 * by the clues of the session, elements, levels, disks and software), what is seen (DuplexLook), what tells two situations
 * apart (DuplexSketch), which commands are worth typing (DuplexSense, DuplexPlight) and what somebody else must repair (DuplexHelp).
 * A run that begins there begins with FirstMemory, by the words of {@code Outset}, and DuplexPortrait reads it off again.
 *
 * <p>Decisions of form.
 * <ul>
 *   <li>The system is one component, and each part that a scenario names has a panel that passes on what is done to it.
 *       Refused: a component for each part. The halves of such a system have no memory of their own to disagree with, and
 *       whether a service survives depends on processors, disks and adapters at one and the same instant.
 *   <li>Every question can be watched: no answer changes with time alone. How far a copy is would be another answer at every
 *       look, 740 of them in a resync of two hours, and nobody acts on it; so "wait for resync" tells that it goes on.
 *   <li>An installation that goes on can be typed; it begins anew with its run, for how far it is no installer tells. "Wait until at
 *       rest", asked of the side on which it runs, waits for it.
 *   <li>An enclosure shows its own OpState, and the state of the operating system where it is not up or is the isolated
 *       one: so one column tells Partner State and redundancy both.
 *   <li>A run that begins in the middle of a session tells in its first instant how the session came there, request by
 *       request, so that properties that watch sessions need not know of it; what was under way goes on from its beginning, and what is
 *       repaired for whoever asks "what now?" is repaired as after any fault. Refused: a beginning for each property, of
 *       which one is forgotten; memories put together by typing, to which no product comes.
 *   <li>What was not typed is as it is in that state of the session if nothing has gone wrong, and is told. Refused: to leave all of it
 *       open, ten parts with three faults each, of which every answer would be "repair everything".
 *   <li>"What now?" follows the guide where the product does not insist: nobody merges with a session open, nobody commits half an
 *       installation, nobody splits while something is on its way; users come first where they could be served; {@code boot
 *       alone} is the last resort.
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
 *   <li>Custom actions run one after the other, each for as long as its parameter says. The guide knows no limit: the console
 *       waits until a program ends, or until somebody ends it, which it takes for a failure. Those that start and stop
 *       applications are called with Stop at the split, with Stop and Start around the merge, and with Start at the end of
 *       an abort, where a merge that came to nothing may have stopped them; advanced ones run once in every request.
 *   <li>Mirroring is disabled first and lockstep is cut a while later: a Production Side that is lost before the one is
 *       missed by nobody, and one that is lost between the two takes the service with it, since the other half's disks no
 *       longer follow. A split that breaks there puts mirroring back, and the disks must be resynced before the next try.
 *   <li>The merge does not ask whether somebody is at work in the Upgrade Side, and cuts what he does. The system comes up
 *       all the same; its verification finds half an installation, and its next start does not come to an end.
 *   <li>An installer that converts a copy of the data leaves it on the system disk, as the data were at the split, and the
 *       new software works on it. An abort after the merge finds the data again, and loses what was written to the copy.
 *   <li>On a new disk there is nothing to start from: a system that somebody boots from it does not come up. An abort whose
 *       original system disk is gone is refused before anything is shut down, and broken if it goes in the restart.
 *   <li>What went with the only current copy of the data was lost when that broke; to put the backup back costs no more than what
 *       another copy held beyond it.
 *   <li>The disk from which a system runs can only be restored when that is shut down.
 *   <li>An enclosure is UNKNOWN when somebody inserted it and the system cannot tell what it is, until a rescan; an I/O
 *       element is STOPPED when its driver gave up, until somebody brings it up. ONLINE, the state of components without
 *       a partner, is left out: nothing here is one, and Active Upgrade ignores those that are.
 *   <li>External storage has one copy of the data, redundant in itself, and a path through an adapter in each enclosure;
 *       while the system is split only that of the Production Side is used. It is not backed up here.
 *   <li>Where the Upgrade Side has an address of its own, the network is a second way to it, and VTM adapters are not
 *       looked at by the readiness check.
 *   <li>A periodic verify is off unless a scenario gives its period: a session is over before the next one is due.
 *   <li>An installation that fails or is cut off leaves a system disk that does not start; a limited test finds it.
 *   <li>Finish does not wait for the resync; a new session does, by its readiness check.
 * </ul>
 */
@NullMarked
package dev.rehearse.duplex;

import org.jspecify.annotations.NullMarked;
