package io.isms.riskcalc.loss;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does numbered pieces of work on some threads; which thread does which is left open. Each thread
 * has room to work in, which is used again from run to run.
 */
final class Parallel {
  private final int threads;
  private final List<Workspace> workspaces = new ArrayList<>();

  Parallel(int threads) {
    this.threads = threads;
  }

  /** One piece of work. */
  interface Work {
    void run(int piece, Workspace workspace);
  }

  /** Does the pieces 0 to count - 1 and returns when all are done. */
  void run(int count, Work work) {
    AtomicInteger next = new AtomicInteger();
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, count); i++) {
      if (i == workspaces.size()) {
        workspaces.add(new Workspace());
      }
      Workspace workspace = workspaces.get(i);
      tasks.add(new FutureTask<>(() -> runAll(next, count, work, workspace), null));
    }
    for (FutureTask<Void> task : tasks.subList(1, tasks.size())) {
      Thread thread = new Thread(task, "loss-simulation");
      thread.setDaemon(true);
      thread.start();
    }
    tasks.get(0).run();
    tasks.forEach(Parallel::join);
  }

  private static void runAll(AtomicInteger next, int count, Work work, Workspace workspace) {
    for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
      work.run(piece, workspace);
    }
  }

  private static void join(FutureTask<Void> task) {
    try {
      Uninterruptibles.getUninterruptibly(task);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Simulation failed: " + e.getCause(), e);
    }
  }
}
