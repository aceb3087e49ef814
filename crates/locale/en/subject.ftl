# Subjects of a release.
field-subjects = Subjects
field-subjects-hint = At most five, with commas between; 2 to 40 characters each.
fault-too-many = Write at most { NUMBER($most) }.
subjects-used = Used before:
subject-add = Add the subject { $name }
archive-subjects = By subject
archive-of-subject = Releases about { $name }
release-subjects = Subjects
