# The commands of this project. `make help` lists them; CI runs `make test`.
.PHONY: help example demo report test soak bench load schemas pictures clean

RUHUI = cargo run --quiet --release --bin ruhui --
EXAMPLE = check --release examples/release.md examples/*.html

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

example: ## compare the bundled release with four pages that published it
	@$(RUHUI) $(EXAMPLE); status=$$?; [ $$status -eq 1 ] || { echo "expected exit status 1, got $$status" >&2; exit 1; }

demo: ## open the desk with an invented province, until Ctrl+C
	@cargo run --quiet --release --bin ruhui -- demo

report: ## the same as one HTML page, target/example.html
	@$(RUHUI) $(EXAMPLE) --html target/example.html; [ $$? -eq 1 ]

test: ## everything a change must pass, as CI runs it
	@tools/test

soak: ## the long checks: fuzzing, WordPress rendered anew, kills, load, a year
	@tools/soak

bench: ## Ruhui and its peers on the same pages; prints the table
	@bench/coverage/run

load: ## public pages beside nginx and WordPress, then among 100,000 releases; prints the tables
	@bench/web/run

schemas: ## write docs/format/*.schema.json from the types
	@tools/check-schemas --write

pictures: ## draw the pictures of the guides anew from the running program
	@tools/draw-pictures

clean: ## remove everything that was built
	cargo clean
