/**
 * Faults that strike a run: what, where and when. The injector is a component that reads facts, so it strikes at a step, at
 * a state or at a time, and a fork of the world carries what it has still in store.
 *
 * <p>Decisions.
 * <ul>
 *   <li>A fault has one trigger and strikes at most once; a step that is started again does not trigger it again.
 *   <li>A fault is repaired after the time that the scenario gives it, or else after the time that the system assumes
 *       for its kind; a kind for which neither is known passes by itself and nobody is told.
 *   <li>{@code during step 6} is settled before the run, by where the step lay in a run without the fault. Refused: to
 *       draw a delay at the step's start, because how long the step will take is not known there, and a fault drawn for
 *       later than its end would strike another step.
 *   <li>A fault by lot ({@code MTBF 2000 h}, {@code with probability 2 %}) is settled before the run as well, on a random
 *       stream of its own name, and then stands at a time or does not strike: so replays, shrinking and rows know nothing of lots,
 *       and a run in which nothing is drawn costs what it costs without. It strikes once at most, as every fault does; for a second
 *       strike the line is written twice. {@code at most} of a group counts those that come first. Refused: drawing in the run
 *       whenever a fault is repaired, since a run would not know its faults before it is over. A run is not undecided because a
 *       lot fell otherwise: nobody asked what that fault does in it.
 *   <li>What a fault does that finds nothing to strike, or that waits for something to spoil, only the struck component
 *       knows: it tells {@link dev.rehearse.site.fact.FaultEffect}, and the injector keeps it. Refused: to compare the
 *       component before and after, because an armed fault changes it without any effect, and a second repair that is
 *       awaited changes it too. A run in which a fault had no effect proves nothing about that fault, and says so.
 *   <li>A fault that strikes what another holds down has an effect of its own only if it then holds at least as long alone
 *       as it lay under the other. Refused: to count whatever outlasts the other, because two breaks a second apart end a
 *       second apart, and such a run shows nothing of the second; refused too: never to count it, because a day's outage that begins
 *       within a short one is an outage of a day.
 *   <li>What can be placed where is listed ({@link dev.rehearse.fault.Possible}) from what the reader and the injector use, the meaning of a
 *       fault beside its words. Refused: a table for people, which would be wrong with the next fault.
 *   <li>{@code when S2 is …} means when it comes into the state: a state that holds from the start triggers nothing.
 *   <li>A slip of the operator is a fault whose words say where it belongs, so that it needs no placement: it strikes when he comes to
 *       the step. It reaches him within the event in which he does, for he may not think for long.
 *   <li>A kind that comes in degrees ({@code slow by 4}, {@code delay 1 s}, {@code loss 2 %}) is one kind with an amount behind its words
 *       ({@link dev.rehearse.site.control.Degree}). Refused: a kind for each of a few degrees, which is never the one that is wanted. No
 *       built-in scenario names such a kind under {@code faults:}, so that no exploration grows by them; {@code --fault} chooses them.
 *   <li>One cause that strikes several ({@code S1 and S2 crash}, {@code site power loss}) is one fault: one trigger, one lot, one repair,
 *       one of the K of an exploration. It had no effect only if none of those that it strikes felt any. The beta factor of a common cause
 *       (Fleming 1974; NUREG/CR-4780) needs no word of its own: where a share b of a crash rate is common, write {@code S1 crash MTBF T/(1-b)},
 *       the same for S2, and {@code S1 and S2 crash MTBF T/b}. Refused: to expand it to two faults in the same moment, which chance and an
 *       exploration would count as two. Refused too: power circuits as parts of a cluster, for {@code and} names whatever hangs on one.
 *   <li>{@code for exponential 2 h}: how long a fault lasts may be any law of times. Refused: {@code for 0 s}, a fault that is none.
 *   <li>What follows a fault (for how long, where, how likely) stands in any order and is written in one.
 *   <li>A slip may say how likely it is, {@code operator skips step 10 with probability 2 %}, and is drawn as a fault is.
 * </ul>
 *
 * <p>What can happen to what. A blank is missing; n/a says why there is nothing to build. Sections are those of the manuals' digests: A, solidDB
 * (what can go wrong, fault points of the engineers); B, Copy Services Manager; C, Active Upgrade; D, PAC.
 * <pre>
 * kind                     hotstandby (A)         copyservices (B)       duplex, rdr (C)        pac (D)
 * crash of a process       crash                  crash                  OS crash, console      crash (region, Redis,
 *                                                                        stops, crash (appl.)   SOR)
 * crash of a host          host crash             host crash             CPU, I/O fault, pulled host crash
 * hang                     hang                   hang                   OS hang, hang (action) hang (region)
 * slow by FACTOR, host     boot, install, copy,   start, takeover,       n/a: lockstep, both    start, stop, jobs
 *                          catchup, switch        synchronization        halves have one clock
 * slow by FACTOR, disk     n/a: of the host,      n/a: small database    disk 10/11 slow by     n/a: stores are Redis
 *                          whose disks it uses
 * loss of disk             disk loss              disk loss              disk 10/11 failure,    disk loss
 *                                                                        external failure
 * latent error             latent error           n/a: nobody reads all  disk 10/11 latent      n/a: no copy of a disk
 *                          (netcopy reads all)    of a storage system    error
 * disk full                log, database disk     n/a: a few MB          n/a: no quota in C     memory full (Redis)
 *                          full
 * corrupt copy             corrupt copy           role loss is the one   n/a: RDR compares      n/a: queues only
 *                                                 known case
 * copy breaks off          netcopy failure        synchronization        disk failure           n/a
 *                                                 failure
 * boot, start failure      boot failure           start failure          boot hang, start and   (by PSOR, version rule,
 *                                                                        stop failure (appl.)   not by a fault)
 * install failure          install failure        install failure        install failure        install failure
 * wrong version installed  yes                    yes                    yes                    yes
 * defect of a level                               defect                 (applications)
 * power loss               power loss             power loss             power loss             power loss
 * link: break, one way     yes                    yes, storage path,     VTM link, adapters,    PSOR, database link
 *                                                 replication break      paths                  break (of a host)
 * link: flaps              yes                    yes                    yes
 * link: slow               yes (streams)          n/a: short messages    n/a: a person types
 * link: delay, loss        yes                    yes                    n/a: a person types
 * Redis, PSOR              n/a: has none          n/a                    n/a                    crash, partition, memory
 * database                 n/a: it is the system  n/a                    n/a                    outage
 * load balancer            n/a: drivers fail over n/a                    n/a                    outage
 * name service, mail       n/a: no model asks a name or sends a mail, and no manual's procedure depends on it
 * one cause for several    and, site power loss in all four
 * </pre>
 * A slow or hanging server is not noticed by a HotStandby controller, which looks at states; whether users feel a slow one depends on how
 * much of it they used, which no scenario says. What runs already goes on as it began, but copies, installations, boots of hosts and jobs.
 */
@NullMarked
package dev.rehearse.fault;

import org.jspecify.annotations.NullMarked;
