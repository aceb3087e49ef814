"""What stands between the last paragraph and the signature: page -> keys of core.EX"""
EXTRA = {'R01-a': 'wa', 'R01-c': 'hal gn', 'R01-d': 'print', 'R02-a': 'gn2', 'R02-c': 'cp2', 'R02-d': 'print', 'R02-e': 'wa2', 'R03-a': 'rate', 'R03-c': 'don', 'R03-d': 'telegram', 'R03-e': 'vid',
 'R04-a': 'wa', 'R04-e': 'hal2', 'R05-b': 'wa2', 'R05-c': 'cp', 'R05-e': 'gn2 wa', 'R05-f': 'don', 'R06-a': 'wa', 'R06-b': 'hal gn wa2', 'R06-d': 'wa2', 'R06-f': 'print', 'R07-a': 'wa2', 'R07-c': 'don', 'R07-d': 'rate',
 'R08-b': 'vid', 'R08-e': 'telegram', 'R08-f': 'cp2', 'R09-b': 'gn2', 'R09-d': 'wa', 'R09-f': 'don', 'R10-a': 'wa2', 'R10-c': 'gn wa', 'R10-d': 'gn2', 'R11-a': 'telegram', 'R11-b': 'don', 'R11-d': 'wa', 'R11-f': 'hal', 'R12-a': 'cp', 'R12-b': 'wa', 'R12-f': 'print', 'Y07': 'wa', 'Y08': 'don'}
