/** The documents that the script gives to virsh, by the names that it has for them. */
export const virshDocuments: Readonly<Record<string, string>> = {
  web:
    `<domain type='test'><name>web</name><uuid>aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee</uuid><memory unit='MiB'>1024</memory><currentMemory unit='MiB'>768</currentMemory><vcpu current='2'>4</vcpu><os><type arch='i686'>hvm</type><boot dev='hd'/></os><on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>destroy</on_crash><devices><disk type='file' device='disk'><source file='/tmp/web.img'/><target dev='vda' bus='virtio'/></disk><interface type='network'><mac address='52:54:00:11:22:33'/><source network='default'/><target dev='vnet0'/></interface><console type='pty'/><graphics type='vnc' port='5910' listen='127.0.0.1'/></devices></domain>`,
  broken: `<domain type='test'><name>b</name>`,
  temp:
    `<domain type='test'><name>temp</name><uuid>aaaaaaaa-bbbb-cccc-dddd-ffffffffffff</uuid><memory>65536</memory><os><type>hvm</type></os></domain>`,
  disk: `<disk type='file' device='disk'><source file='/tmp/x.img'/><target dev='vdc' bus='virtio'/></disk>`,
  iface:
    `<interface type='network'><mac address='52:54:00:11:22:33'/><source network='default'/><target dev='vnet0'/><link state='up'/></interface>`,
  cpu: `<cpu><arch>x86_64</arch><model>Penryn</model></cpu>`,
  net:
    `<network><name>lan</name><uuid>12345678-1234-1234-1234-123456789abc</uuid><bridge name='virbr7'/><mac address='52:54:00:aa:bb:cc'/><ip address='192.168.150.1' netmask='255.255.255.0'><dhcp><range start='192.168.150.2' end='192.168.150.99'/></dhcp></ip></network>`,
  hostif:
    `<interface type='ethernet' name='eth7'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:f7'/><mtu size='1492'/><protocol family='ipv4'><ip address='192.168.0.7' prefix='24'/></protocol></interface>`,
  pool:
    `<pool type='dir'><name>images</name><uuid>22222222-3333-4444-5555-666666666666</uuid><target><path>/denovirt-images</path></target></pool>`,
  vol:
    `<volume><name>two.img</name><capacity unit='M'>5</capacity><target><format type='raw'/></target></volume>`,
  vol2: `<volume><name>four.img</name><capacity unit='M'>12</capacity></volume>`,
  vhba:
    `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>`,
  secret:
    `<secret ephemeral='no' private='no'><uuid>11111111-2222-3333-4444-555555555555</uuid><usage type='volume'><volume>/x</volume></usage></secret>`,
  filter:
    `<filter name='clean' chain='root'><uuid>33333333-2222-3333-4444-555555555555</uuid><rule action='drop' direction='out' priority='500'><mac match='no' srcmacaddr='\$MAC'/></rule></filter>`,
};
