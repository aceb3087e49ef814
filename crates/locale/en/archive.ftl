# The archive by month and place.
archive-all = All releases
archive-places = By place
archive-of-place = Releases from { $place }
