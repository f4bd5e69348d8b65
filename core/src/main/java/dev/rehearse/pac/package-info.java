/**
 * A Micro Focus Enterprise Server Performance and Availability Cluster (PAC): regions on hosts, one PSOR and queue SORs in
 * Redis, shared databases, a load balancer with the clients before it, and batch (Enterprise Developer, "Incompatible
 * Upgrade Process", "Compatible Upgrade Process", "Starting a PAC", "SOR availability at process start", "casstop",
 * "Database management and recovery"; Redis, "Sentinel"). {@link dev.rehearse.pac.EnterpriseServer} is how scenarios
 * speak of it.
 *
 * <p>Chosen: a region is one component with one diagram; its service execution processes, initiators and auxiliary
 * processes differ only in when they give up a lost PSOR, which two states say. Refused: a component a process, for
 * nothing in the manuals tells them apart otherwise.
 *
 * <p>Chosen: what a region is worth to others (to clients, to the spool, to the PSOR) is worked out anew after every
 * event and told when it changed. Refused: telling it at each place where it may change, where one is forgotten.
 *
 * <p>Chosen: a ping is not an event. A region tells the PSOR when its pings begin and end, and an entry's age follows.
 * Refused: a ping each ten seconds, which would be most of a run's events and decide nothing.
 *
 * <p>Chosen: the stores of the PAC of each version live in the PSOR alone, and with them its mode; a region knows the
 * mode that it was told last. So a write that a failover loses is lost for everybody who looks, and no property has to
 * be told of it. A replica (or a disk) is late by a window: a write within it is lost with the master.
 *
 * <p>Chosen: {@code -aSetMode} acts on the PAC of the product version at whose prompt it is typed, and is accepted
 * whoever pings; {@code -aRemOldPAC} looks at pings unless {@code guarded} is off; {@code -aInitPac} never looks. The
 * manual names no version in any of them, and only asks from which version's prompt they be typed.
 *
 * <p>Chosen: jobs are single, clients are fluid. A job that runs twice is what a PAC upgrade can do to data, so it has a
 * number; a session is one of hundreds that fare alike. Refused: fluid jobs, which cannot run twice.
 *
 * <p>Chosen: a job that comes in, starts or ends is an event only where something depends on it (a region that waits for
 * its last job, claims that nothing arbitrates, the first start after a change of modes); all others are made up for by the
 * next event, with the same draws, so that every job has the number, the region and the times that it would have had. What
 * was made up for is not told: {@code jobs: each} tells every job. Refused: an event for each job, which in a run that waits
 * out a day were a thousand of two thousand; facts told late, for a property would judge them by what is so later.
 *
 * <p>Chosen: exposure is about regions and hosts. The databases and a Redis without replica are single in the vendor's own
 * examples and would leave a PAC exposed for ever, before any upgrade; they count only when they have lost the
 * redundancy that they were built with. Refused: an exposure that never ends and so tells nothing.
 *
 * <p>Chosen: a queue SOR that is down makes the online service worse and does not stop it, for programs get IOERR and
 * go on.
 *
 * <p>Chosen: the directory server shows of a region what it saw last until its monitor looks, so a region that dies is a
 * state of its own for each status that it may be shown with then. Refused: one state for all the unnoticed dead, shown as
 * Started, by which a region that was seen Not Responding would come to life by being killed.
 *
 * <p>Chosen: of a Redis that is out of memory and evicts, the oldest PAC's stores go when those of another are made, all at
 * once. Which keys were not used for long is assumed, for no manual says how often each is read. Refused: single keys, of
 * which no manual says what a region does without them.
 *
 * <p>Chosen: the backup of a queue SOR has what was in it at the start of the run. Refused: a backup made by a command, for
 * a site has its backups before it begins, and an upgrade's manual says nothing of them.
 *
 * <p>Standing in the middle of an upgrade (PacMidway): what can be typed are the words of ESCWA and the directory server, of {@code caspac},
 * {@code dbfhadmin}, Redis and the load balancer, and what people know of hosts.
 * <ul>
 *   <li>A run that begins in the middle begins what is under way by the command that began it and breaks what is broken by the fault
 *       that broke it (FirstMoves); what is long since so (a dead region that the monitor has noticed, processes that gave the PSOR
 *       up, stores, entries, locks, logs) is put there, for no run comes to it in an instant.
 *   <li>A region that runs is in the PAC of its version, one PAC that is shown is that of the regions that run, and of two the
 *       newest is that of the newest version of which anything is known. Where that says too little all ways are looked at, or
 *       it is asked for. Not Responding is three things: dead, hanging, and long in stopping.
 *   <li>Whoever died has left what the dead leave: locks in doubt, jobs without a process, distributed transactions. Refused: to leave that
 *       open, for it would double the ways with each region; that it is taken for granted is told.
 *   <li>The order of the manual is kept where a shorter one would hurt: clients are kept away before a region is stopped, by the load
 *       balancer alone, for a backup of the MFDS configuration enables listeners again; one region at a time, while another one takes clients and
 *       nothing is left over of the dead; nothing is installed over a log that is still to be read; the old PAC is removed when all regions are
 *       in the new one. Refused: {@code casstop} at once, which is a command less and cuts off everybody.
 *   <li>Not typed in an emergency: {@code casstart /s:c} and {@code -aInitPac}, which wipe the queues of both PACs; {@code
 *       casstop /i}; {@code mark as stopped}, which leaves everything else as it is; a job is cancelled, not resubmitted, for that
 *       its owner must allow.
 *   <li>It is not over as long as two PACs stand side by side, the version check is relaxed or queues are empty that the backup has,
 *       though no property may ask for that. A queue SOR that is down holds nobody up.
 *   <li>Which writes were lost when a parted Redis is whole again nobody can know: none, is said where that help is asked for.
 * </ul>
 *
 * <p>Left out: the Coherence PSOR, Redis Cluster, and the PAC's own recovery processes, which release enqueues by
 * themselves at a time that no manual gives; here {@code dbfhadmin recover} does.
 */
@NullMarked
package dev.rehearse.pac;

import org.jspecify.annotations.NullMarked;
