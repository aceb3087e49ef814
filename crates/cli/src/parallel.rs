//! Works on many items at once and hands the results out in the order of the items. At most `window` items are alive at
//! any time, so memory does not grow with their number.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use rayon::ThreadPool;

/// Runs `work` on every item in `pool` and `emit` on every result, in order; stops early when `emit` gives an error.
pub(crate) fn in_order<T: Send, R: Send, E>(
    pool: &ThreadPool,
    window: usize,
    items: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
    mut emit: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    thread::scope(|scope| {
        // Each item's result comes through a channel of its own; the queue of these channels keeps the order, and its
        // bound keeps the producer from running ahead.
        let (queue, results) = sync_channel::<Receiver<R>>(window);
        let work = &work;
        scope.spawn(move || {
            pool.in_place_scope(|scope| {
                for item in items {
                    let (sender, receiver) = sync_channel(1);
                    if queue.send(receiver).is_err() {
                        break;
                    }
                    // Nobody may be listening any more; then the result is not needed.
                    scope.spawn(move |_| drop(sender.send(work(item))));
                }
                drop(queue);
            });
        });
        results.into_iter().flat_map(|result| result.recv()).try_for_each(&mut emit)
    })
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    fn pool() -> ThreadPool {
        rayon::ThreadPoolBuilder::new().num_threads(4).build().unwrap()
    }

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let mut seen = Vec::new();
        let work = |n: u64| {
            thread::sleep(Duration::from_millis((n * 7) % 5));
            n
        };
        let emit = |n| {
            seen.push(n);
            Ok::<(), Infallible>(())
        };
        in_order(&pool(), 8, 0..200, work, emit).unwrap();
        assert_eq!(seen, (0..200).collect::<Vec<_>>());
    }

    #[test]
    fn the_window_bounds_how_many_items_are_alive() {
        let (alive, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let items = (0..100).inspect(|_| {
            let now = alive.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(now, Ordering::SeqCst);
        });
        let emit = |_| {
            thread::sleep(Duration::from_millis(1));
            alive.fetch_sub(1, Ordering::SeqCst);
            Ok::<(), Infallible>(())
        };
        in_order(&pool(), 5, items, |n| n, emit).unwrap();
        // The queue's five, the one that waits to enter it, and the one being emitted.
        assert!(most.load(Ordering::SeqCst) <= 7, "{most:?}");
    }

    #[test]
    fn an_error_of_the_emitter_stops_the_work() {
        let started = AtomicUsize::new(0);
        let work = |_| started.fetch_add(1, Ordering::SeqCst);
        assert_eq!(in_order(&pool(), 4, 0..100_000, work, |_| Err("closed")), Err("closed"));
        assert!(started.load(Ordering::SeqCst) < 1000, "{started:?}");
    }
}
